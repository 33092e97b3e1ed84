// The trainer behind workers: the page is never blocked, and a fit never waits for a setting that is being chosen.
import type { HeldOutProgress } from '../core/evaluation/heldOut';
import type { InstantChoice, TunedChoice } from '../core/heads/headChoice';
import type { TrainingSamples } from '../core/heads/instant';
import type { NamedSamples, RowChange } from '../core/heads/trainingMemory';
import type { Bridge, Running } from '../workers/bridge';
import { bridgeTo } from '../workers/bridge';
import type { SentRows } from './sentRows';
import { sentRows } from './sentRows';
import type { Fitted, HeldOutAnswer, HeldOutQuestion, Trainer } from './trainer';

export type TrainerCalls = {
  readonly hold: (running: Running, change: RowChange) => Promise<void>;
  readonly fit: (running: Running, samples: NamedSamples, choice: TunedChoice) => Promise<Fitted>;
  readonly tuneHyperparameters: (
    running: Running,
    samples: NamedSamples & Omit<TrainingSamples, 'embeddings'>,
    choice: InstantChoice,
  ) => Promise<TunedChoice>;
  readonly predictHeldOut: (
    running: Running<HeldOutProgress>,
    samples: NamedSamples & Pick<TrainingSamples, 'parents'>,
    question: HeldOutQuestion,
  ) => Promise<HeldOutAnswer>;
};

/** Milliseconds: ten thousand samples of fifty classes take well under this. */
const LIMIT = 120_000;
/** Milliseconds: choosing is some fifty fits, and five MLPs are learnt to be asked. */
const TUNING_LIMIT = 30 * LIMIT;

/** Starts a trainer in a worker, or on this thread where no worker can be had. */
export function startWorkerTrainer(): Trainer {
  const worker = makeWorker();
  if (!worker) return trainerHere();
  const fitting = learner(bridgeTo<TrainerCalls>(worker));
  /** A worker of its own, started when first wanted. */
  let tuning: Learner | undefined;

  const tuner = (): Learner => {
    if (tuning) return tuning;
    const second = makeWorker();
    if (!second) throw new Error('no second worker could be had');
    return (tuning = learner(bridgeTo<TrainerCalls>(second)));
  };

  return {
    fit: (samples, choice) =>
      fitting.inTurn(async ({ bridge, rows }) => {
        const { samples: named, held } = await rows.send(samples);
        const [fitted] = await Promise.all([bridge.call('fit', [named, choice], { limit: LIMIT }), held]);
        return fitted;
      }),
    tuneHyperparameters: async (samples, choice, signal) =>
      tuner().inTurn(async ({ bridge, rows }) => {
        const { samples: named, held } = await rows.send(samples, signal);
        await held;
        const { ids, bursts, parents } = samples;
        return bridge.call('tuneHyperparameters', [{ ...named, ids, bursts, ...(parents && { parents }) }, choice], {
          limit: TUNING_LIMIT,
          signal,
        });
      }, signal),
    predictHeldOut: async (samples, question, { signal, onProgress } = {}) =>
      tuner().inTurn(async ({ bridge, rows }) => {
        const { samples: named, held } = await rows.send(samples, signal);
        await held;
        const { parents } = samples;
        return bridge.call('predictHeldOut', [{ ...named, ...(parents && { parents }) }, question], {
          limit: TUNING_LIMIT,
          signal,
          onReport: onProgress,
        });
      }, signal),
    dispose() {
      fitting.bridge.end();
      tuning?.bridge.end();
    },
  };
}

/** A worker that learns, with what it holds. */
interface Learner {
  readonly bridge: Bridge<TrainerCalls>;
  readonly rows: SentRows;
  /** Runs one piece of work after the other. After one that failed, and was not aborted, the worker is sent everything anew. */
  inTurn<Value>(work: (learner: Learner) => Promise<Value>, signal?: AbortSignal): Promise<Value>;
}

function learner(bridge: Bridge<TrainerCalls>): Learner {
  const rows = sentRows((change) => bridge.call('hold', [change], { limit: LIMIT, transfer: [change.values.buffer] }));
  let latest: Promise<unknown> = Promise.resolve();
  const itself: Learner = {
    bridge,
    rows,
    inTurn(work, signal) {
      const asked = latest.then(() => {
        signal?.throwIfAborted();
        return work(itself);
      });
      const done = asked.catch((cause: unknown) => {
        if (!signal?.aborted) rows.forget();
        throw cause;
      });
      latest = done.catch(() => undefined);
      return done;
    },
  };
  return itself;
}

/** The trainer on this thread, its solvers fetched when it is first asked: nearly every browser has workers. */
function trainerHere(): Trainer {
  const here = import('./trainer').then(({ localTrainer }) => localTrainer());
  return {
    fit: async (...asked) => (await here).fit(...asked),
    tuneHyperparameters: async (...asked) => (await here).tuneHyperparameters(...asked),
    predictHeldOut: async (...asked) => (await here).predictHeldOut(...asked),
    dispose: () => void here.then((trainer) => trainer.dispose()),
  };
}

function makeWorker(): Worker | undefined {
  try {
    return new Worker(new URL('./trainer.worker.ts', import.meta.url), { type: 'module', name: 'trainer' });
  } catch {
    return undefined;
  }
}
