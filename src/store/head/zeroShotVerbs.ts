// The work of zero-shot: fetches the backbone's own top, keeps which label counts as which class, and makes the head of that.
import type { FetchFailure, Progress } from '../../browser/backboneCache';
import type { BackboneSpec, TopPlace } from '../../core/backbones/backbones';
import type { LabelMapping } from '../../core/backbones/labelMapping';
import { mapLabels, mapRest, unmapLabels } from '../../core/backbones/labelMapping';
import type { ZeroShotHead } from '../../core/heads/zeroShot';
import type { Result } from '../../core/base/result';
import { fail } from '../../core/base/result';
import type { Top } from '../../core/backbones/top';
import type { Access } from '../base/access';
import type { BackboneSlice } from '../backbone/backboneSlice';
import type { DatasetSlice } from '../dataset/datasetSlice';
import type { HeadSlice } from './headSlice';
import type { TopOptions } from '../backbone/loadTop';
import type { Ports } from '../base/ports';
import type { SettingsSlice } from '../settings/settingsSlice';
import type * as Tops from '../backbone/tops';
import type { ZeroShotSlice, ZeroShotVerbs } from './zeroShotSlice';

export function zeroShotVerbs(
  { get, set }: Access<ZeroShotSlice & HeadSlice & SettingsSlice & DatasetSlice & BackboneSlice>,
  ports: Pick<Ports, 'topFiles' | 'backboneCache' | 'whyMissing'>,
): ZeroShotVerbs {
  let wanted = false;
  /** What reads tops and makes heads of them: fetched with the first top, so it is here whenever a top is. */
  let code: typeof Tops | undefined;
  /** The backbone whose top is here, on its way or failed. */
  let askedOf: string | undefined;
  let run = new AbortController();
  let made:
    { readonly key: string; readonly top: Top; readonly mapping: LabelMapping; readonly head: ZeroShotHead | undefined } | undefined;

  const fetchTop = async () => {
    const { backbone } = get();
    if (backbone.kind !== 'ready') return;
    const { spec, loaded } = backbone;
    const { fingerprint } = loaded;
    run.abort();
    run = new AbortController();
    const { signal } = run;
    askedOf = fingerprint;
    if (!spec.top) {
      set({ top: { kind: 'none' } });
      return;
    }
    set({ top: { kind: 'fetching', progress: { loaded: 0 } } });
    const onProgress = (progress: Progress) => {
      if (!signal.aborted) set({ top: { kind: 'fetching', progress } });
    };
    const top = await fetched(spec, spec.top, loaded.embeddingLength, { signal, onProgress });
    if (signal.aborted) return;
    set({ top: top.ok ? { kind: 'ready', top: top.value, fingerprint } : { kind: 'failed', failure: top.error } });
  };

  const fetched = async (spec: BackboneSpec, place: TopPlace, length: number, options: TopOptions): Promise<Result<Top, FetchFailure>> => {
    try {
      code ??= await import('../backbone/tops');
    } catch (cause) {
      const kind = (await ports.whyMissing(cause)) === 'newer' ? 'not-found' : 'offline';
      return fail({ kind, url: spec.url, detail: String(cause) });
    }
    return code.loadTop(spec, place, length, ports, options);
  };

  /** Another backbone has another top. */
  const followBackbone = () => {
    const { backbone, top } = get();
    if (backbone.kind !== 'ready' || backbone.loaded.fingerprint === askedOf) return;
    if (wanted) void fetchTop();
    else if (!backbone.spec.top !== (top.kind === 'none')) set({ top: { kind: backbone.spec.top ? 'away' : 'none' } });
  };

  /** The head of the mapping as it is; the same one as long as nothing changed that matters to it. */
  const headOf = (top: Top): ZeroShotHead | undefined => {
    const { settings, dataset } = get();
    const mapping = settings.labelMapping;
    const classIds = dataset.classes.filter(({ enabled }) => enabled).map(({ id }) => id);
    const key = classIds.join();
    if (made?.key !== key || made.top !== top || made.mapping !== mapping) {
      made = { key, top, mapping, head: code?.zeroShotHead(top, mapping, classIds) };
    }
    return made.head;
  };

  /** The top of the backbone in use, once it is here. */
  const topNow = (): Top | undefined => {
    const { top, backbone } = get();
    return top.kind === 'ready' && backbone.kind === 'ready' && top.fingerprint === backbone.loaded.fingerprint ? top.top : undefined;
  };

  const followMapping = () => {
    const { backbone, trained, settings } = get();
    const top = topNow();
    if (settings.headKind !== 'zero-shot' || backbone.kind !== 'ready' || !top) return;
    const { fingerprint } = backbone.loaded;
    const head = headOf(top);
    if (trained?.head === head) return;
    if (head) get().takeHead({ head, fingerprint, learntKey: undefined, learntFrom: new Map(), milliseconds: 0, settings: undefined });
    else get().dropHead('zero-shot');
  };

  const change = (labelMapping: LabelMapping) => {
    if (get().project.kind === 'open') get().changeSettings({ labelMapping });
  };

  // Asked while something is drawn, so it must answer at once: until this code is here there is no top, and no head.
  set({
    mappedHead() {
      const top = topNow();
      return top && headOf(top);
    },
  });

  return {
    wantTop() {
      wanted = true;
      const { top, backbone } = get();
      const here = backbone.kind === 'ready' && backbone.loaded.fingerprint === askedOf;
      if (!here || top.kind === 'failed') void fetchTop();
    },
    cancelTop() {
      const { top, backbone } = get();
      if (top.kind !== 'fetching' || backbone.kind !== 'ready') return;
      run.abort();
      set({ top: { kind: 'failed', failure: { kind: 'aborted', url: backbone.spec.url, detail: 'cancelled' } } });
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
