// The learning curve at work: heads measured on samples kept back, in the background, point by point, until done or cancelled.
import { orderedJson } from '../../core/base/orderedJson';
import type { CurveChoice, FineTunedChoice } from '../../core/compare/curveKinds';
import type { CurveSettings } from '../../core/project/settings';
import type { LearningCurveOptions } from '../../core/compare/learningCurve';
import { defaultLearningCurve, shareKeptBack, whatCurveLacks } from '../../core/compare/learningCurve';
import type { Access } from '../base/access';
import type { SeesLookedUp } from '../base/lookedUp';
import { whyUnread } from '../base/lookedUp';
import { measuredKeeper } from '../base/measuredKeeper';
import type { AugmentationSlice } from '../embeddings/augmentationSlice';
import type { BackboneSlice } from '../backbone/backboneSlice';
import type { TuningFailure } from '../epochs/tuningFailure';
import type { FoldedProblem } from './curveTuning';
import { curveTuning } from './curveTuning';
import type { EmbeddingSlice } from '../embeddings/embeddingSlice';
import { choiceOf } from './curveChoices';
import { curveStanding, idOrNone, problemNow } from './curveStanding';
import { curveFrom, keptCurve } from './keptCurve';
import { tellMeasured } from '../base/tellMeasured';
import type { Ports } from '../base/ports';
import type { SavingSlice } from '../base/savingSlice';
import type { SettingsSlice } from '../settings/settingsSlice';
import { foldsFor } from '../split/foldsFor';
import type { SeesSplit } from '../split/splitFor';
import type { ZeroShotSlice } from '../head/zeroShotSlice';
import type { CurveResult, LearningCurveSlice, LearningCurveVerbs } from './learningCurveSlice';
import { isMeasuring } from './learningCurveSlice';

/** Predictions of one draw: enough that an accuracy is known to 4 in 100, few enough that a curve takes seconds. */
const MOST_HELD_OUT = 200;

const TUNED: FineTunedChoice['kind'] = 'fine-tuned';

/**
 * The verbs of the learning curve. Points are shown as they come, those of the fine-tuned line last; Cancel ends it and what was drawn
 * stays, and lines that are whole are saved with the project.
 */
export function learningCurveVerbs(
  {
    get,
    set,
  }: Access<
    LearningCurveSlice &
      SettingsSlice &
      SavingSlice &
      SeesLookedUp &
      Pick<ZeroShotSlice, 'mappedHead' | 'wantClassifier'> &
      SeesSplit &
      EmbeddingSlice &
      AugmentationSlice &
      BackboneSlice
  >,
  ports: Pick<Ports, 'measureCurves' | 'pictures' | 'startTrainer' | 'measureDevice' | 'monotonic' | 'storage'>,
): LearningCurveVerbs {
  const tuning = curveTuning({ get }, ports);
  let work: AbortController | undefined;
  /** The result that is saved, or waits for it. */
  let saved: CurveResult | undefined;

  const keeper = measuredKeeper(
    { get, set },
    { storage: ports.storage },
    {
      tool: 'curve',
      isHeld: (projectId) => get().curveResult?.projectId === projectId,
      takeIn(stored, projectId) {
        const result = curveFrom(stored, projectId);
        // It may have been measured meanwhile.
        if (!result || get().curveResult?.projectId === projectId) return;
        saved = result;
        set({ curveResult: result });
      },
      toKeep(projectId) {
        const { curveResult } = get();
        return curveResult?.projectId === projectId ? keptCurve(curveResult) : undefined;
      },
    },
  );

  /** Saves what is measured of the open project. */
  const keep = () => {
    const { curveResult, project } = get();
    if (!curveResult || curveResult === saved || project.kind !== 'open' || project.id !== curveResult.projectId) return;
    saved = curveResult;
    keeper.replace(project.id);
  };

  /** False where what was kept cannot be read, since what is measured would take its place, and where the project was left. */
  const read = async (): Promise<boolean> => {
    const projectId = idOrNone(get().project);
    await keeper.read();
    return idOrNone(get().project) === projectId && whyUnread(get(), 'curve') === undefined;
  };

  /** What was measured of this problem under these settings; nothing of another. */
  const kept = ({ problem, folded }: FoldedProblem, { draws, seed }: CurveSettings): CurveResult => {
    const { project, key, fingerprint, classes, classIds, augmentedCount } = problem;
    const { curveResult } = get();
    const projectId = idOrNone(project);
    const fresh: CurveResult = {
      projectId,
      of: key,
      fingerprint,
      backbone: get().sessions.get(fingerprint)?.spec,
      samples: classes.length - augmentedCount,
      classCount: classIds.length,
      draws,
      seed,
      heldOut: shareKeptBack(problem, folded, draws),
      measured: [],
      whole: [],
      tuned: undefined,
    };
    if (!(curveResult?.projectId === projectId && curveResult.of === key && curveResult.seed === seed)) return fresh;
    if (curveResult.draws === draws) return curveResult;
    // The fine-tuned line has the same few draws however many the others have.
    const { measured, whole, tuned } = curveResult;
    return { ...fresh, measured: measured.filter(({ name }) => name === TUNED), whole: whole.filter(({ kind }) => kind === TUNED), tuned };
  };

  const optionsNow = (): LearningCurveOptions => {
    const { draws, seed } = get().settings.curve;
    return { ...defaultLearningCurve, mostHeldOut: MOST_HELD_OUT, draws, seed };
  };

  const reckon = async (problem: FoldedProblem, signal?: AbortSignal) => {
    const tuningOffer = await tuning.offer(problem, get().settings.fineTuning, optionsNow());
    if (!signal?.aborted) set({ tuningOffer });
    return tuningOffer;
  };

  /** Resolves with why the fine-tuned line ended before its time, if it did. */
  const measure = async (wanted: FoldedProblem, { signal }: AbortController): Promise<TuningFailure | undefined> => {
    const { curve } = get().settings;
    const options = optionsNow();
    const { problem, folded } = wanted;
    const before = kept(wanted, curve);
    const choices = curve.kinds
      .flatMap((kind) => choiceOf(kind, get()) ?? [])
      .filter((choice) => !before.whole.some((other) => same(choice, other)));
    const redone = new Set(choices.map(({ kind }): string => kind));
    let result: CurveResult = {
      ...before,
      measured: before.measured.filter(({ name }) => !redone.has(name)),
      whole: before.whole.filter(({ kind }) => !redone.has(kind)),
    };
    set({ curveResult: result });
    if (choices.length > 0) {
      set({ curveWork: { kind: 'running', done: 0, total: undefined } });
      await ports.measureCurves(
        { samples: problem, folds: folded, choices, options },
        (measured) => {
          if (signal.aborted) return;
          result = { ...result, measured: [...result.measured, measured] };
          set({ curveResult: result, curveWork: { kind: 'running', done: measured.done, total: measured.of } });
        },
        signal,
      );
      if (signal.aborted) return undefined;
      result = { ...result, whole: [...result.whole, ...choices] };
      set({ curveResult: result });
      keep();
    }
    return curve.kinds.includes(TUNED) ? tune(wanted, result, options, signal) : undefined;
  };

  /** The fine-tuned line, when all others are drawn. What is known of it under the same settings is not measured again. */
  const tune = async (
    problem: FoldedProblem,
    before: CurveResult,
    options: LearningCurveOptions,
    signal: AbortSignal,
  ): Promise<TuningFailure | undefined> => {
    const choice: FineTunedChoice = { kind: TUNED, settings: get().settings.fineTuning };
    if (before.whole.some((other) => same(choice, other))) return undefined;
    set({ curveWork: { kind: 'tuning', progress: undefined } });
    const offer = await reckon(problem, signal);
    if (signal.aborted || offer?.kind !== 'offered') return undefined;
    const known = before.tuned && same(choice, before.tuned);
    let result: CurveResult = known
      ? before
      : {
          ...before,
          tuned: choice,
          measured: before.measured.filter(({ name }) => name !== TUNED),
          whole: before.whole.filter(({ kind }) => kind !== TUNED),
        };
    set({ curveResult: result });
    const ended = await tuning.measure(
      problem,
      choice.settings,
      options,
      result.measured.filter(({ name }) => name === TUNED),
      {
        onProgress(progress) {
          if (!signal.aborted) set({ curveWork: { kind: 'tuning', progress } });
        },
        onMeasured(measured) {
          if (signal.aborted) return;
          result = { ...result, measured: [...result.measured, measured] };
          set({ curveResult: result });
        },
      },
      signal,
    );
    if (!ended.ok) return ended.error;
    if (ended.value === 'stopped') return undefined;
    set({ curveResult: { ...result, whole: [...result.whole, choice] } });
    return undefined;
  };

  const tellFailed = (cause: unknown) => {
    const detail = cause instanceof Error ? cause.message : String(cause);
    set({ curveWork: { kind: 'failed', failure: { kind: 'failed', detail } } });
    tellMeasured(get(), idOrNone(get().project), 'curve', false);
  };

  return {
    async openCurve() {
      // What labels count as needs the classifier, which is fetched for whoever asks.
      if (get().settings.labelMapping.classOf.size > 0) get().wantClassifier();
      if (!(await read())) return;
      const { curveResult, curveWork } = get();
      const there = curveStanding(get()) !== 'nowhere' && (curveResult?.measured.length ?? 0) > 0;
      if (isMeasuring(curveWork)) return;
      if (!there) return get().measureCurve();
      const problem = problemNow(get());
      // What there is is shown; the backbone may be on its way.
      if (!problem) return;
      try {
        const folded = await foldsFor({ get, set }, ports, problem);
        if (folded && problemNow(get()) === problem) await reckon({ problem, folded });
      } catch {
        // What the line costs is told when it is measured; that the split cannot be read, too.
      }
    },
    readCurve: keeper.read,
    async measureCurve() {
      work?.abort();
      const controller = new AbortController();
      work = controller;
      try {
        if (whyUnread(get(), 'curve') !== undefined && (!(await read()) || work !== controller)) return;
        const problem = problemNow(get());
        const folded = problem && (await foldsFor({ get, set }, ports, problem));
        if (work !== controller) return;
        const nothing = get().backbone.kind === 'ready' ? 'classes' : 'embeddings';
        const lack = problem && folded ? whatCurveLacks(problem, folded) : ({ kind: nothing } as const);
        if (!problem || !folded || lack.kind !== 'nothing') {
          set({ curveWork: { kind: 'lacking', lack } });
          return;
        }
        const failure = await measure({ problem, folded }, controller);
        if (work !== controller) return;
        keep();
        set({ curveWork: failure ? { kind: 'failed', failure } : { kind: 'idle' } });
        tellMeasured(get(), idOrNone(problem.project), 'curve', !failure);
        if (failure) return;
        if (!get().settings.curve.kinds.includes(TUNED)) {
          tuning.forget();
          await reckon({ problem, folded }, controller.signal);
        }
      } catch (cause) {
        if (controller.signal.aborted) return;
        tellFailed(cause);
      }
    },
    cancelCurve() {
      work?.abort();
      work = undefined;
      if (isMeasuring(get().curveWork)) set({ curveWork: { kind: 'cancelled' } });
      keep();
    },
    leaveCurve() {
      work?.abort();
      work = undefined;
      tuning.forget();
      keep();
      set({ curveWork: { kind: 'idle' }, tuningOffer: undefined });
    },
  };
}

function same(a: CurveChoice | FineTunedChoice, b: CurveChoice | FineTunedChoice): boolean {
  if (a.kind === 'zero-shot' && b.kind === 'zero-shot') return a.head === b.head;
  return a.kind === b.kind && orderedJson(a) === orderedJson(b);
}
