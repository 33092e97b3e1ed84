// A trainer that is started when it is first wanted, and once more when it was lost.
import type { Trainer } from '../../engine/trainer';

/** Runs `work` on the trainer; a loss is tried again on a new one, what the work itself refuses is not. */
export type WithTrainer = <Value>(work: (trainer: Trainer) => Promise<Value>, signal?: AbortSignal) => Promise<Value>;

/**
 * Runs work on one shared trainer. Work that fails is tried once more on a new trainer, unless it was cancelled or its input was wrong
 * (`RangeError`); a second failure is thrown.
 */
export function trainerAtHand(startTrainer: () => Trainer): WithTrainer {
  let trainer: Trainer | undefined;
  return async (work, signal) => {
    const used = (trainer ??= startTrainer());
    try {
      return await work(used);
    } catch (cause) {
      if (cause instanceof RangeError || signal?.aborted) throw cause;
      if (trainer === used) {
        used.dispose();
        trainer = undefined;
      }
      return work((trainer ??= startTrainer()));
    }
  };
}
