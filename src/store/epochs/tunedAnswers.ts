// One fine-tuned fit that is not watched: learnt in the engine to its best epoch, then asked about other feature maps.
import type { EpochFigures, FineTuneProblem, FineTuneSettings, FineTuneState } from '../../core/solvers/epochs';
import { bestEpoch } from '../../core/solvers/epochs';
import type { Result } from '../../core/base/result';
import { ok } from '../../core/base/result';
import type { EngineFailure } from '../../engine/engine';
import type { BackboneSlice } from '../backbone/backboneSlice';

/** What a fit came to. */
export interface TunedAnswers {
  /** m × k, of the m maps that were asked. */
  readonly probabilities: Float32Array;
  /** Of the epoch that was used, without what the optimiser remembers. */
  readonly state: FineTuneState;
  /** Epochs that were learnt, those after the best one too. */
  readonly epochs: number;
}

/** Times that work is begun again when the device was lost under it. */
const TRIES = 3;

/** Works on the engine, and begins again when the device was lost and came back with the same backbone. */
export async function onceMoreWhenLost<Value>(
  get: () => Pick<BackboneSlice, 'backbone' | 'backboneReady'>,
  fingerprint: string,
  work: () => Promise<Result<Value, EngineFailure>>,
): Promise<Result<Value, EngineFailure>> {
  for (let tries = 1; ; tries++) {
    const done = await work();
    if (done.ok || tries === TRIES || !LOST.has(done.error.kind) || !(await get().backboneReady())) return done;
    const { backbone } = get();
    if (backbone.kind !== 'ready' || backbone.loaded.fingerprint !== fingerprint) return done;
  }
}

const LOST: ReadonlySet<EngineFailure['kind']> = new Set(['lost', 'timeout', 'not-loaded']);

/**
 * 'diverged' where the numbers grew without end, undefined when aborted. `onEpoch` gets how many epochs were learnt: from the first again
 * where the device was lost.
 */
export function tunedAnswers(
  get: () => Pick<BackboneSlice, 'onEngine' | 'backbone' | 'backboneReady'>,
  fingerprint: string,
  task: FineTuneProblem,
  asked: Float32Array,
  settings: FineTuneSettings,
  signal: AbortSignal,
  onEpoch?: (epoch: number) => void,
): Promise<Result<TunedAnswers | 'diverged' | undefined, EngineFailure>> {
  const isAborted = () => signal.aborted;
  return onceMoreWhenLost(get, fingerprint, () =>
    get().onEngine(async (engine, { id }): Promise<Result<TunedAnswers | 'diverged' | undefined, EngineFailure>> => {
      const history: EpochFigures[] = [];
      let used: FineTuneState | undefined;
      const ended = await engine.fineTune(
        id,
        task,
        { ...settings, epochMilliseconds: 0 },
        {
          signal,
          onEpoch({ figures, state }) {
            history.push(figures);
            onEpoch?.(history.length);
            if ((bestEpoch(history) ?? figures.epoch) === figures.epoch) used = state;
          },
        },
      );
      if (!ended.ok) return isAborted() ? ok(undefined) : ended;
      if (isAborted()) return ok(undefined);
      if (!used) return ok('diverged');
      const state = valuesOf(used);
      const answers = await engine.askFineTuned(id, state, asked, signal);
      if (isAborted()) return ok(undefined);
      return answers.ok ? ok({ probabilities: answers.value, state, epochs: history.length }) : answers;
    }),
  );
}

/** Without what the optimiser remembers: an answer needs none of it. */
function valuesOf({ block, classifier, ...rest }: FineTuneState): FineTuneState {
  return { ...rest, block: { values: block.values, moments: [] }, classifier: { values: classifier.values, moments: [] } };
}
