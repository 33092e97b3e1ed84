// The work of zero-shot: fetches the backbone's own classifier, keeps which label counts as which class, and makes the head of that.
import type { FetchFailure, Progress } from '../../browser/backboneCache';
import type { BackboneSpec, ClassifierSource } from '../../core/backbones/backbones';
import type { LabelMapping } from '../../core/backbones/labelMapping';
import { mapLabels, mapRest, unmapLabels } from '../../core/backbones/labelMapping';
import type { ZeroShotHead } from '../../core/heads/zeroShot';
import type { Result } from '../../core/base/result';
import { fail } from '../../core/base/result';
import type { Classifier } from '../../core/backbones/classifier';
import type { Access } from '../base/access';
import type { BackboneSlice } from '../backbone/backboneSlice';
import type { DatasetSlice } from '../dataset/datasetSlice';
import type { HeadSlice } from './headSlice';
import { trainedNow } from './headSlice';
import type { ClassifierOptions } from '../backbone/loadClassifier';
import type { Ports } from '../base/ports';
import type { SettingsSlice } from '../settings/settingsSlice';
import type * as Classifiers from '../backbone/classifiers';
import type { ZeroShotSlice, ZeroShotVerbs } from './zeroShotSlice';

/**
 * The verbs of zero-shot. The classifier is fetched once it is wanted, and again for another backbone; a backbone that has none, and
 * failures, are states of `classifier`.
 */
export function zeroShotVerbs(
  { get, set }: Access<ZeroShotSlice & HeadSlice & SettingsSlice & DatasetSlice & BackboneSlice>,
  ports: Pick<Ports, 'classifierFiles' | 'backboneCache' | 'whyMissing'>,
): ZeroShotVerbs {
  let wanted = false;
  /** What reads classifiers and makes heads of them: fetched with the first classifier, so it is here whenever a classifier is. */
  let code: typeof Classifiers | undefined;
  /** The backbone whose classifier is here, on its way or failed. */
  let askedOf: string | undefined;
  let run = new AbortController();
  let made:
    | { readonly key: string; readonly classifier: Classifier; readonly mapping: LabelMapping; readonly head: ZeroShotHead | undefined }
    | undefined;

  const fetchClassifier = async () => {
    const { backbone } = get();
    if (backbone.kind !== 'ready') return;
    const { spec, loaded } = backbone;
    const { fingerprint } = loaded;
    run.abort();
    run = new AbortController();
    const { signal } = run;
    askedOf = fingerprint;
    if (!spec.classifier) {
      set({ classifier: { kind: 'none' } });
      return;
    }
    set({ classifier: { kind: 'fetching', progress: { loaded: 0 } } });
    const onProgress = (progress: Progress) => {
      if (!signal.aborted) set({ classifier: { kind: 'fetching', progress } });
    };
    const classifier = await fetched(spec, spec.classifier, loaded.embeddingLength, { signal, onProgress });
    if (signal.aborted) return;
    set({
      classifier: classifier.ok
        ? { kind: 'ready', classifier: classifier.value, fingerprint }
        : { kind: 'failed', failure: classifier.error },
    });
  };

  const fetched = async (
    spec: BackboneSpec,
    place: ClassifierSource,
    length: number,
    options: ClassifierOptions,
  ): Promise<Result<Classifier, FetchFailure>> => {
    try {
      code ??= await import('../backbone/classifiers');
    } catch (cause) {
      const kind = (await ports.whyMissing(cause)) === 'newer' ? 'not-found' : 'offline';
      return fail({ kind, url: spec.url, detail: String(cause) });
    }
    return code.loadClassifier(spec, place, length, ports, options);
  };

  /** Another backbone has another classifier. */
  const followBackbone = () => {
    const { backbone, classifier } = get();
    if (backbone.kind !== 'ready' || backbone.loaded.fingerprint === askedOf) return;
    if (wanted) void fetchClassifier();
    else if (!backbone.spec.classifier !== (classifier.kind === 'none'))
      set({ classifier: { kind: backbone.spec.classifier ? 'away' : 'none' } });
  };

  /** The head of the mapping as it is; the same one as long as nothing changed that matters to it. */
  const headOf = (classifier: Classifier): ZeroShotHead | undefined => {
    const { settings, dataset } = get();
    const mapping = settings.labelMapping;
    const classIds = dataset.classes.filter(({ enabled }) => enabled).map(({ id }) => id);
    const key = classIds.join();
    if (made?.key !== key || made.classifier !== classifier || made.mapping !== mapping) {
      made = { key, classifier, mapping, head: code?.zeroShotHead(classifier, mapping, classIds) };
    }
    return made.head;
  };

  /** The classifier of the backbone in use, once it is here. */
  const classifierNow = (): Classifier | undefined => {
    const { classifier, backbone } = get();
    return classifier.kind === 'ready' && backbone.kind === 'ready' && classifier.fingerprint === backbone.loaded.fingerprint
      ? classifier.classifier
      : undefined;
  };

  const followMapping = () => {
    const { backbone, settings } = get();
    const classifier = classifierNow();
    if (settings.headKind !== 'zero-shot' || backbone.kind !== 'ready' || !classifier) return;
    const { fingerprint } = backbone.loaded;
    const head = headOf(classifier);
    if (trainedNow(get())?.head === head) return;
    if (head)
      get().adoptHead({
        head,
        fingerprint,
        learntKey: undefined,
        learntFrom: new Map(),
        learntRecordings: new Set(),
        milliseconds: 0,
        settings: undefined,
      });
    else get().dropHead('zero-shot');
  };

  const change = (labelMapping: LabelMapping) => {
    if (get().project.kind === 'open') get().changeSettings({ labelMapping });
  };

  // Asked while something is drawn, so it must answer at once: until this code is here there is no classifier, and no head.
  set({
    mappedHead() {
      const classifier = classifierNow();
      return classifier && headOf(classifier);
    },
  });

  return {
    wantClassifier() {
      wanted = true;
      const { classifier, backbone } = get();
      const here = backbone.kind === 'ready' && backbone.loaded.fingerprint === askedOf;
      if (!here || classifier.kind === 'failed') void fetchClassifier();
    },
    cancelClassifier() {
      const { classifier, backbone } = get();
      if (classifier.kind !== 'fetching' || backbone.kind !== 'ready') return;
      run.abort();
      set({ classifier: { kind: 'failed', failure: { kind: 'aborted', url: backbone.spec.url, detail: 'cancelled' } } });
    },
    mapTo: (labels, classId) => change(mapLabels(get().settings.labelMapping, labels, classId)),
    unmap: (labels) => change(unmapLabels(get().settings.labelMapping, labels)),
    mapRestTo: (classId) => change(mapRest(get().settings.labelMapping, classId)),
    zeroShotMayBeStale() {
      if (get().settings.headKind === 'zero-shot') wanted = true;
      followBackbone();
      followMapping();
    },
  };
}
