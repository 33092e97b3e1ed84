// The head at work: trained again after every change, adopted from other processes, opened from a file, kept with its project.
import { orderedJson } from '../../core/base/orderedJson';
import { whatIsMissing } from '../../core/dataset/classCounts';
import type { HeadChoice, InstantChoice, TunedChoice } from '../../core/heads/headChoice';
import { defaultInstantChoice, instantChoice } from '../../core/heads/headChoice';
import type { Head } from '../../core/heads/heads';
import { headChoiceOf } from '../../core/project/settings';
import { misfitOf } from '../../core/heads/misfit';
import type { Access } from '../base/access';
import type { ImportingState } from '../base/importing';
import type { AugmentationSlice } from '../embeddings/augmentationSlice';
import type { BackboneSlice } from '../backbone/backboneSlice';
import { withEntry } from '../backbone/byFingerprint';
import type { DatasetSlice } from '../dataset/datasetSlice';
import type { EmbeddingSlice } from '../embeddings/embeddingSlice';
import { headComing, headsReadFor } from './headComing';
import { headKeeper } from './headKeeper';
import { fromDocument } from './headAsDocument';
import type { NoticeSlice } from '../base/noticeSlice';
import { autoTuner } from './autoTuner';
import type { Ports } from '../base/ports';
import type { SavingSlice } from '../base/savingSlice';
import type { SettingsSlice } from '../settings/settingsSlice';
import { foldsFor } from '../split/foldsFor';
import type { SplitSlice } from '../split/splitSlice';
import type { RunsSeen } from './runsCutShort';
import { leaveRuns, tellRuns } from './runsCutShort';
import type { HeadSlice, HeadVerbs } from './headSlice';
import { NONE_TRAINED } from './headSlice';
import type { TrainedHead, Training } from './trainedHead';
import { trainedNow } from './trainedHead';
import { knowsTooLittle } from './knowsTooLittle';
import { toLearn } from './toLearn';
import type { WithTrainer } from './trainerAtHand';
import type { TrainingProblem } from './trainingProblem';
import { recordingsLearnt } from './trainingProblem';

type SeesSamples = HeadSlice &
  DatasetSlice &
  EmbeddingSlice &
  AugmentationSlice &
  BackboneSlice &
  SavingSlice &
  SettingsSlice &
  SplitSlice &
  NoticeSlice &
  ImportingState;

/**
 * The verbs of the head. One fit is in flight and the newest problem is the next; a head that was learnt in a project or on a backbone
 * that was left is dropped, and failures are a state of `training`.
 */
export function headVerbs(
  { get, set }: { readonly get: () => SeesSamples & RunsSeen & Parameters<typeof knowsTooLittle>[0] } & Pick<Access<SeesSamples>, 'set'>,
  {
    withTrainer,
    storage,
    monotonic,
    rest,
    whyMissing,
  }: Pick<Ports, 'storage' | 'monotonic' | 'rest' | 'whyMissing'> & { readonly withTrainer: WithTrainer },
): HeadVerbs {
  const uploading = () => get().importing.kind === 'running';
  const tuner = autoTuner(
    {
      withTrainer,
      rest,
      monotonic,
      coming: uploading,
      async foldsOf(problem) {
        // The head comes first: side by side they would share the processor, and it would come later.
        await fitting;
        return foldsFor({ get, set }, { storage }, problem);
      },
    },
    (autoTuning) => {
      // Called after every change, seldom with anything new: subscribers are not notified for nothing.
      if (autoTuning.kind !== get().autoTuning.kind || autoTuning.kind === 'failed') set({ autoTuning });
    },
    (found) => {
      set({ foundSettings: found });
      const { project } = get();
      if (project.kind === 'open') get().save(() => storage.saveFoundSettings(project.id, found));
      void train();
    },
  );
  const keeper = headKeeper({ get, set }, { storage, monotonic, whyMissing });
  /** The latest head of each kind that another process made. */
  const adopted = new Map<HeadChoice['kind'], TrainedHead>();
  /** What predicts until the chosen kind has a head of its own. */
  let standIn: InstantChoice = defaultInstantChoice;
  let running = false;
  /** The latest fit; ends however that does. */
  let fitting: Promise<unknown> = Promise.resolve();
  /** Fits that failed one after the other. */
  let failures = 0;

  const chosen = () => headChoiceOf(get().settings);

  const train = async () => {
    const trained = adopted.get(get().settings.headKind);
    if (trained) lookAtAdopted(trained);
    else if (!running) await trainInTurn();
  };

  /** The instant kind to learn now: the chosen one, or the one that stands in for it. */
  const toFit = (): InstantChoice | undefined => {
    const choice = chosen();
    const instant = instantChoice(choice);
    // Until it is known whether the chosen kind has a head, nothing stands in for it.
    return instant ?? (adopted.has(choice.kind) || headComing(get()) ? undefined : standIn);
  };

  /** Where training stands for the chosen kind, when the head that is learnt now does so. */
  const standing = (kind: 'current' | 'running') => (instantChoice(chosen()) ? kind : 'unasked');

  /** Trains until what was learnt is what there is; changes during a fit lead to one more, never to a queue. */
  const trainInTurn = async () => {
    running = true;
    try {
      for (let task = wanted(); task; task = wanted()) {
        const { problem, tuned } = task;
        const started = monotonic();
        const fitted = withTrainer((trainer) => trainer.fit(problem, tuned));
        fitting = fitted.catch(() => undefined);
        const { head } = await fitted;
        failures = 0;
        const took = monotonic() - started;
        const { fingerprint, learntFrom, augmentedCount, key } = problem;
        if (problem.project !== get().project || toFit()?.kind !== tuned.kind || !isOfBackbone(fingerprint)) continue;
        show(
          {
            head,
            fingerprint,
            learntFrom,
            learntRecordings: recordingsLearnt(problem),
            augmentedCount,
            learntKey: key,
            milliseconds: took,
            settings: tuned,
          },
          { kind: standing('current') },
        );
        // Meanwhile the processor is for the pictures, which are waited for; once they are all in, the head is.
        for (let rested = 0; rested < LEFT_TO_PICTURES * took && uploading(); rested += SLICE) await rest(SLICE);
      }
    } catch (cause) {
      failures++;
      const wait = TRY_AGAIN[failures - 1];
      const detail = cause instanceof Error ? cause.message : String(cause);
      set({ training: { kind: 'failed', detail, again: wait !== undefined } });
      if (wait !== undefined) void tryAgain(wait);
    } finally {
      running = false;
    }
  };

  /** Whatever took the trainer away (a browser that cleared its data, memory that ran out) is often over soon. */
  const tryAgain = async (wait: number) => {
    await rest(wait);
    if (get().training.kind === 'failed') void train();
  };

  const show = (trained: TrainedHead, training: Training) =>
    set({ trainedBy: withEntry(get().trainedBy, trained.fingerprint, trained), training });

  /** False once another backbone has taken over; one that is being started again is still the same. */
  const isOfBackbone = (fingerprint: string): boolean => {
    const { backbone } = get();
    return backbone.kind !== 'ready' || backbone.loaded.fingerprint === fingerprint;
  };

  /** What to fit now; undefined when the head already answers it, or nothing can be learnt yet. */
  const wanted = (): { readonly problem: TrainingProblem; readonly tuned: TunedChoice } | undefined => {
    const instant = toFit();
    if (!instant) {
      const missing = whatIsMissing(get().dataset);
      if (headComing(get())) set({ training: missing.kind === 'nothing' ? { kind: 'waiting' } : { kind: 'missing', missing } });
      return undefined;
    }
    const learning = toLearn(get(), true);
    const { problem } = learning;
    if (!problem) {
      const { lacking } = learning;
      tuner.stop();
      // Zero-shot lacks no samples.
      set({
        training: get().settings.headKind === 'zero-shot' ? { kind: 'unasked' } : lacking,
        ...(lacking.kind === 'missing' && { trainedBy: NONE_TRAINED }),
      });
      return undefined;
    }
    const tuned = tuner.tuned(instant, problem);
    const trained = trainedNow(get());
    const answered =
      trained?.learntKey === problem.key && trained.settings !== undefined && orderedJson(trained.settings) === orderedJson(tuned);
    const training = { kind: standing(answered ? 'current' : 'running') } as const;
    if (get().training.kind !== training.kind) set({ training });
    tuner.wanted(instant, problem);
    return answered ? undefined : { problem, tuned };
  };

  /** Shows the head of a kind that does not learn by itself, and where it stands. */
  const lookAtAdopted = (trained: TrainedHead) => {
    tuner.stop();
    // A zero-shot head learns from no sample, so altered copies change nothing of it.
    const learning = toLearn(get(), trained.head.kind !== 'zero-shot');
    const behind = trained.learntKey !== undefined && learning.problem !== undefined && trained.learntKey !== learning.problem.key;
    show(trained, { kind: behind ? 'behind' : 'current' });
  };

  /** Whether a head fits the backbone in use; true while another one is, which cannot tell. A notice says so of one that does not. */
  const fits = (head: Head, fingerprint: string, name: string): boolean => {
    const { backbone } = get();
    if (backbone.kind !== 'ready' || backbone.loaded.fingerprint !== fingerprint) return true;
    const misfit = misfitOf(head, backbone.loaded);
    if (misfit) get().notify({ kind: 'head-refused', file: name, failure: { kind: 'misfit', misfit } });
    return !misfit;
  };
  const ownName = () => {
    const { project } = get();
    return project.kind === 'opening' ? '' : project.name;
  };

  return {
    headWasChosen(before) {
      standIn = instantChoice(before) ?? standIn;
      void train();
    },
    adoptHead(trained) {
      if (!fits(trained.head, trained.fingerprint, ownName())) return;
      adopted.set(trained.head.kind, trained);
      keeper.keep(trained);
      if (get().settings.headKind === trained.head.kind) void train();
    },
    dropHead(kind) {
      if (adopted.delete(kind) && get().settings.headKind === kind) void train();
    },
    headMayBeStale: () => void train(),
    showHead(document) {
      if (fits(document.head, document.backbone.fingerprint, document.name)) {
        const { name, origin = 'file', classes } = document;
        set({ opened: { document, ...fromDocument(document) } });
        get().notify({ kind: 'head-opened', name, origin, classes: classes.length });
      }
      keeper.keepOpened(get().opened);
    },
    closeHead() {
      set({ opened: undefined });
      keeper.keepOpened(undefined);
    },
    refuseMisfits() {
      const { opened } = get();
      if (opened && !fits(opened.document.head, opened.document.backbone.fingerprint, opened.document.name)) set({ opened: undefined });
      for (const [kind, { head, fingerprint }] of adopted) if (!fits(head, fingerprint, ownName())) get().dropHead(kind);
    },
    forgetHead(found) {
      adopted.clear();
      leaveRuns(get());
      set({ headsRead: undefined });
      tuner.stop();
      if (!found) return;
      tuner.remember(found);
      set({ trainedBy: NONE_TRAINED, foundSettings: found });
    },
    keepHeads: keeper.flush,
    rewriteHeads() {
      for (const trained of adopted.values()) keeper.keep(trained);
      keeper.flush();
      if (get().opened) keeper.keepOpened(get().opened);
    },
    restoreHeads: () =>
      keeper.giveBack((kept) => {
        const waited = headComing(get());
        set({ headsRead: headsReadFor(get()) });
        for (const trained of kept.trained) {
          const { kind } = trained.head;
          if (adopted.has(kind) || !fits(trained.head, trained.fingerprint, ownName())) continue;
          adopted.set(kind, trained);
          if (get().settings.headKind === kind) void train();
        }
        if (waited && !adopted.has(get().settings.headKind)) void train();
        tellRuns(get, { storage }, kept.runs, (kind) => adopted.has(kind));
        const document = kept.opened;
        if (!document || get().opened || !fits(document.head, document.backbone.fingerprint, document.name)) return;
        set({ opened: { document, ...fromDocument(document) } });
      }),
    async headAtRest(signal) {
      const busy = () => running || get().training.kind === 'running' || knowsTooLittle(get());
      while (busy() && !signal?.aborted) await rest(LOOK_AGAIN);
    },
  };
}

/** Milliseconds before a fit that failed is tried again by itself; after the last one a change of the samples does. */
const TRY_AGAIN = [1000, 4000, 15_000, 60_000];

/** While an upload runs, the next fit waits so many times as long as the last one took: a fifth of one processor, at most, learns. */
const LEFT_TO_PICTURES = 4;

/** Milliseconds after which it is looked whether the upload has ended. */
const SLICE = 50;

/** Milliseconds after which it is looked whether the head rests. */
const LOOK_AGAIN = 50;
