// The trainer behind workers: the page is never blocked, and a fit never waits for a setting that is being chosen.
import type { InstantChoice, SettledChoice } from '../core/heads/headChoice';
import type { Head } from '../core/heads/heads';
import type { TrainingSamples } from '../core/heads/instant';
import type { Bridge, Running } from './bridge';
import { bridgeTo } from './bridge';
import type { Fitted, Trainer } from './trainer';
import { localTrainer } from './trainer';

export type TrainerCalls = {
  readonly fit: (running: Running, samples: TrainingSamples, choice: SettledChoice, warm?: Head) => Promise<Fitted>;
  readonly settle: (running: Running, samples: TrainingSamples, choice: InstantChoice) => Promise<SettledChoice>;
};

/** Milliseconds: ten thousand samples of fifty classes take well under this. */
const LIMIT = 120_000;
/** Milliseconds: choosing is some fifty fits. */
const SETTLE_LIMIT = 30 * LIMIT;

/** Starts a trainer in a worker, or on this thread where no worker can be had. */
export function startWorkerTrainer(): Trainer {
  const worker = makeWorker();
  if (!worker) return localTrainer();
  const fitting = bridgeTo<TrainerCalls>(worker);
  /** A worker of its own, started when first wanted. */
  let settling: Bridge<TrainerCalls> | undefined;

  const settlingBridge = (): Bridge<TrainerCalls> => {
    const second = settling ?? makeWorker();
    if (!second) throw new Error('no second worker could be had');
    return (settling = second instanceof Worker ? bridgeTo<TrainerCalls>(second) : second);
  };

  return {
    fit: (samples, choice, warm) =>
      fitting.call('fit', warm ? [onlySamples(samples), choice, warm] : [onlySamples(samples), choice], { limit: LIMIT }),
    settle: async (samples, choice, signal) =>
      settlingBridge().call('settle', [onlySamples(samples), choice], { limit: SETTLE_LIMIT, signal }),
    dispose() {
      fitting.end();
      settling?.end();
    },
  };
}

/** Named one by one: whatever else the caller's samples carry stays on this side. */
function onlySamples({ embeddings, embeddingLength, classes, classIds, ids, bursts }: TrainingSamples): TrainingSamples {
  return { embeddings, embeddingLength, classes, classIds, ids, bursts };
}

function makeWorker(): Worker | undefined {
  try {
    return new Worker(new URL('./trainer.worker.ts', import.meta.url), { type: 'module', name: 'trainer' });
  } catch {
    return undefined;
  }
}
