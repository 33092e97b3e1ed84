// A run of learning by epochs, whatever it learns: started, stopped, gone on with, reset; its curves as they grow.
import type { EpochFigures, EpochReport, EpochsEnd } from '../../core/solvers/epochs';
import { bestEpoch } from '../../core/solvers/epochs';
import type { Result } from '../../core/base/result';
import { fail } from '../../core/base/result';
import type { EngineFailure } from '../../engine/engine';
import type { Ports } from '../base/ports';

/** How many samples a run learns from, chooses by, and is asked about. */
export interface RunCounts {
  readonly learn: number;
  /** Altered copies of them, which are learnt too; and those for which there was no room. */
  readonly augmented: number;
  readonly augmentedLeftOut: number;
  /** Those that choose the epoch; 0 where nothing does. */
  readonly validation: number;
  /** Those that were held out: asked after each epoch, by the curves and by all that is said of how well it does. */
  readonly heldOut: number;
  /** Those held out choose the epoch as well. */
  readonly heldOutChose: boolean;
  /** Ids of the classes of which no sample is held out. */
  readonly missing: readonly string[];
}

/** What every run that has begun can show. */
export interface RunCurves {
  readonly history: readonly EpochFigures[];
  /** The epoch at which it will end. */
  readonly epochs: number;
  readonly counts: RunCounts;
  /** The epoch whose head predicts. */
  readonly used: number | undefined;
}

/** Why a run ended before its time. */
export type RunFailure =
  | { readonly kind: 'engine'; readonly failure: EngineFailure }
  | { readonly kind: 'diverged' }
  /** Too few samples, or no backbone yet. */
  | { readonly kind: 'nothing-to-learn' }
  | { readonly kind: 'no-block' }
  | { readonly kind: 'too-large'; readonly most: number };

export type RunState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'preparing'; readonly done: number; readonly total: number }
  | ({ readonly kind: 'running' } & RunCurves)
  | ({ readonly kind: 'stopped' } & RunCurves)
  | ({ readonly kind: 'done'; readonly early: boolean } & RunCurves)
  | { readonly kind: 'failed'; readonly failure: RunFailure; readonly curves: RunCurves | undefined };

/** A run's curves, if it has begun. */
export function curvesOf(state: RunState): RunCurves | undefined {
  if (state.kind === 'idle' || state.kind === 'preparing') return undefined;
  if (state.kind === 'failed') return state.curves;
  // Picked one by one: a state's kind must not travel with its curves into the next state.
  const { history, epochs, counts, used } = state;
  return { history, epochs, counts, used };
}

/** What a run took so far, those epochs too that came after the one that is used. */
export interface Spent {
  readonly epochs: number;
  /** Of work: neither what it waited to be watched, nor how long it stood still. */
  readonly milliseconds: number;
}

/** What a run works on, collected once; going on uses the same. */
export interface Runnable<State> {
  readonly counts: RunCounts;
  learn(
    epochs: number,
    run: { from: State | undefined; signal: AbortSignal; onEpoch(report: EpochReport<State>): void },
  ): Promise<Result<EpochsEnd, EngineFailure>>;
  /** Called with the epoch to be used: the best so far where samples choose it, else the latest. */
  use(report: EpochReport<State>, spent: Spent): void;
  /** Called when epochs came after the one that is used, and the run ends. */
  ended?(spent: Spent): void;
}

export interface EpochRunner<State> {
  /** Prepares and runs anew. `prepare` reports its progress and ends with what to run, or why it cannot. */
  start(
    epochs: number,
    prepare: (signal: AbortSignal, onProgress: (done: number, total: number) => void) => Promise<Result<Runnable<State>, RunFailure>>,
  ): Promise<void>;
  stop(): void;
  /** To `epochs`, from where it stopped or was lost. */
  goOn(epochs: number): Promise<void>;
  reset(): void;
}

/**
 * `keepsBest`: the head of the epoch with the lowest validation loss is used, not the latest.
 * `nextFrame` resolves when the page draws next.
 */
export function epochRunner<State>(
  keepsBest: boolean,
  { nextFrame }: Pick<Ports, 'nextFrame'>,
  get: () => RunState,
  set: (state: RunState) => void,
): EpochRunner<State> {
  let abort = new AbortController();
  let runnable: Runnable<State> | undefined;
  let last: State | undefined;
  let worked = 0;

  const begin = () => {
    abort.abort();
    abort = new AbortController();
    return abort.signal;
  };

  const run = async (work: Runnable<State>, epochs: number, signal: AbortSignal, own: AbortController) => {
    let curves: RunCurves = curvesOf(get()) ?? { history: [], epochs, counts: work.counts, used: undefined };
    curves = { ...curves, epochs };
    set({ kind: 'running', ...curves });
    let untold: EpochReport<State>[] = [];
    const spent = (): Spent => ({ epochs: curves.history.at(-1)?.epoch ?? 0, milliseconds: worked });
    /** Epochs that the head in use knows of. Time does not tell: an epoch may take none by a coarse clock. */
    let told = spent().epochs;
    /** Epochs may be quicker than frames: those since the last frame are shown together. */
    const tell = () => {
      const newest = untold.at(-1);
      if (!newest || abort !== own) return;
      const history = [...curves.history, ...untold.map(({ figures }) => figures)];
      const used = keepsBest ? (bestEpoch(history) ?? newest.figures.epoch) : newest.figures.epoch;
      const report = untold.find(({ figures }) => figures.epoch === used);
      untold = [];
      curves = { ...curves, history, used };
      if (report) {
        work.use(report, spent());
        told = spent().epochs;
      }
      if (get().kind === 'running') set({ kind: 'running', ...curves });
    };
    let thrown: EngineFailure | undefined;
    /** The epochs so far stay; what is still being learnt is of no use to anybody. */
    const fell = (cause: unknown) => {
      thrown ??= failureOf(cause);
      own.abort();
    };
    const learnt = await attempt(
      () =>
        work.learn(epochs, {
          from: last,
          signal,
          onEpoch(report) {
            if (abort !== own) return;
            last = report.state;
            worked += report.milliseconds;
            untold.push(report);
            if (untold.length === 1) nextFrame().then(tell).catch(fell);
          },
        }),
      (failure) => failure,
    );
    try {
      tell();
      if (abort === own && told < spent().epochs) work.ended?.(spent());
    } catch (cause) {
      fell(cause);
    }
    if (abort !== own) return;
    const ended = thrown ? fail(thrown) : learnt;
    if (!ended.ok && ended.error.kind !== 'aborted') set({ kind: 'failed', failure: { kind: 'engine', failure: ended.error }, curves });
    else if (!ended.ok || ended.value === 'stopped') set({ kind: 'stopped', ...curves });
    else if (ended.value === 'diverged') set({ kind: 'failed', failure: { kind: 'diverged' }, curves });
    else set({ kind: 'done', early: ended.value === 'early', ...curves });
  };

  return {
    async start(epochs, prepare) {
      const signal = begin();
      const own = abort;
      runnable = undefined;
      last = undefined;
      worked = 0;
      set({ kind: 'preparing', done: 0, total: 0 });
      const prepared = await attempt(
        () =>
          prepare(signal, (done, total) => {
            if (abort === own && !signal.aborted) set({ kind: 'preparing', done, total });
          }),
        (failure): RunFailure => ({ kind: 'engine', failure }),
      );
      if (abort !== own) return;
      if (signal.aborted) {
        set({ kind: 'idle' });
        return;
      }
      if (!prepared.ok) {
        set({ kind: 'failed', failure: prepared.error, curves: undefined });
        return;
      }
      runnable = prepared.value;
      await run(runnable, epochs, signal, own);
    },
    stop() {
      abort.abort();
      if (get().kind === 'preparing') set({ kind: 'idle' });
    },
    async goOn(epochs) {
      if (!runnable || get().kind === 'running') return;
      const signal = begin();
      await run(runnable, epochs, signal, abort);
    },
    reset() {
      begin();
      runnable = undefined;
      last = undefined;
      set({ kind: 'idle' });
    },
  };
}

/** What is thrown is a failure like any other: a run never stays where it was. */
async function attempt<Value, Failure>(
  work: () => Promise<Result<Value, Failure>>,
  named: (failure: EngineFailure) => Failure,
): Promise<Result<Value, Failure>> {
  try {
    return await work();
  } catch (cause) {
    return fail(named(failureOf(cause)));
  }
}

function failureOf(cause: unknown): EngineFailure {
  return { kind: 'failed', detail: cause instanceof Error ? cause.message : String(cause) };
}
