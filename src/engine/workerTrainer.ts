// The trainer behind a worker: the page is never blocked, however many samples there are.
import type { LogisticFit, LogisticOptions, LogisticProblem } from '../core/solvers/logistic';
import { bridgeTo } from './bridge';
import type { Running } from './bridge';
import type { Trainer } from './trainer';
import { localTrainer } from './trainer';

export type TrainerCalls = {
  readonly fit: (
    running: Running,
    problem: LogisticProblem,
    options: LogisticOptions,
    warm?: Pick<LogisticFit, 'weights' | 'bias'>,
  ) => Promise<LogisticFit>;
};

/** Milliseconds: ten thousand samples of fifty classes take well under this. */
const LIMIT = 120_000;

/** Starts a trainer in a worker, or on this thread where no worker can be had. */
export function startWorkerTrainer(): Trainer {
  const worker = makeWorker();
  if (!worker) return localTrainer();
  const bridge = bridgeTo<TrainerCalls>(worker);
  return {
    fit({ embeddings, embeddingLength, classes, classCount }, options, warm) {
      // Named one by one: whatever else the caller's problem carries stays on this side.
      const problem = { embeddings, embeddingLength, classes, classCount };
      return bridge.call('fit', warm ? [problem, options, warm] : [problem, options], { limit: LIMIT });
    },
    dispose: () => bridge.end(),
  };
}

function makeWorker(): Worker | undefined {
  try {
    return new Worker(new URL('./trainer.worker.ts', import.meta.url), { type: 'module', name: 'trainer' });
  } catch {
    return undefined;
  }
}
