// The trainer behind workers: the page is never blocked, and a fit never waits for a setting that is being chosen.
import type { InstantChoice, SettledChoice } from '../core/heads/headChoice';
import type { TrainingSamples } from '../core/heads/instant';
import { keyedSamples } from '../core/heads/keyedSamples';
import type { KeyedSamples } from '../core/heads/trainingMemory';
import type { Bridge, Running } from '../workers/bridge';
import { bridgeTo } from '../workers/bridge';
import type { Fitted, Trainer } from './trainer';

export type TrainerCalls = {
  readonly fit: (running: Running, samples: KeyedSamples, choice: SettledChoice) => Promise<Fitted>;
  readonly settle: (running: Running, samples: TrainingSamples, choice: InstantChoice) => Promise<SettledChoice>;
};

/** Milliseconds: ten thousand samples of fifty classes take well under this. */
const LIMIT = 120_000;
/** Milliseconds: choosing is some fifty fits. */
const SETTLE_LIMIT = 30 * LIMIT;

/** Starts a trainer in a worker, or on this thread where no worker can be had. */
export function startWorkerTrainer(): Trainer {
  const worker = makeWorker();
  if (!worker) return trainerHere();
  const fitting = bridgeTo<TrainerCalls>(worker);
  /** A worker of its own, started when first wanted. */
  let settling: Bridge<TrainerCalls> | undefined;

  const settlingBridge = (): Bridge<TrainerCalls> => {
    const second = settling ?? makeWorker();
    if (!second) throw new Error('no second worker could be had');
    return (settling = second instanceof Worker ? bridgeTo<TrainerCalls>(second) : second);
  };

  /** Keys of the samples that the worker holds after its latest answer. */
  let held: ReadonlySet<string> = new Set();
  let latest: Promise<unknown> = Promise.resolve();

  /** Sends only what the worker does not hold. It holds nothing after a fit that it refused. */
  const fit = async (samples: TrainingSamples, choice: SettledChoice): Promise<Fitted> => {
    const keyed = keyedSamples(samples, held);
    held = new Set();
    const fitted = await fitting.call('fit', [keyed, choice], { limit: LIMIT, transfer: [keyed.added.buffer] });
    held = new Set(keyed.keys);
    return fitted;
  };

  return {
    fit(samples, choice) {
      const fitted = latest.then(() => fit(samples, choice));
      latest = fitted.catch(() => undefined);
      return fitted;
    },
    settle: async (samples, choice, signal) =>
      settlingBridge().call('settle', [onlySamples(samples), choice], { limit: SETTLE_LIMIT, signal }),
    dispose() {
      fitting.end();
      settling?.end();
    },
  };
}

/** The trainer on this thread, its solvers fetched when it is first asked: nearly every browser has workers. */
function trainerHere(): Trainer {
  const here = import('./trainer').then(({ localTrainer }) => localTrainer());
  return {
    fit: async (...asked) => (await here).fit(...asked),
    settle: async (...asked) => (await here).settle(...asked),
    dispose: () => void here.then((trainer) => trainer.dispose()),
  };
}

/** Named one by one: whatever else the caller's samples carry stays on this side. */
function onlySamples({ embeddings, embeddingLength, classes, classIds, ids, bursts, parents }: TrainingSamples): TrainingSamples {
  return { embeddings, embeddingLength, classes, classIds, ids, bursts, ...(parents && { parents }) };
}

function makeWorker(): Worker | undefined {
  try {
    return new Worker(new URL('./trainer.worker.ts', import.meta.url), { type: 'module', name: 'trainer' });
  } catch {
    return undefined;
  }
}
