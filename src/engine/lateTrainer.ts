// The trainer, its code fetched when it is first asked: the first screen does not wait for it.
import type { Trainer } from './trainer';

/** A trainer behind workers. Rejects what it is asked where its code cannot be had; another one tries again. */
export function startLateTrainer(): Trainer {
  const fetched = import('./workerTrainer').then(({ startWorkerTrainer }) => startWorkerTrainer());
  fetched.catch(() => undefined);
  return {
    fit: async (...asked) => (await fetched).fit(...asked),
    tuneHyperparameters: async (...asked) => (await fetched).tuneHyperparameters(...asked),
    predictHeldOut: async (...asked) => (await fetched).predictHeldOut(...asked),
    dispose: () =>
      void fetched.then(
        (trainer) => trainer.dispose(),
        () => undefined,
      ),
  };
}
