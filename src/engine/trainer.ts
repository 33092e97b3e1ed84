// Training a head off the page's thread: the interface, and the trainer that runs where it is called.
import type { InstantChoice, SettledChoice } from '../core/heads/headChoice';
import type { Head } from '../core/heads/heads';
import type { TrainingSamples } from '../core/heads/instant';
import { settle } from '../core/heads/instant';
import { keyedSamples } from '../core/heads/keyedSamples';
import { trainingMemory } from '../core/heads/trainingMemory';

/** What a fit comes to. */
export interface Fitted {
  readonly head: Head;
}

/** Makes the heads that learn by themselves. Every call brings all its data; what is kept between calls saves time, no more. */
export interface Trainer {
  /**
   * Fits the chosen kind: a matter of the samples and the choice alone, to the last bit.
   * Rejects with a RangeError for malformed samples, or with an Error when the trainer is gone.
   */
  fit(samples: TrainingSamples, choice: SettledChoice): Promise<Fitted>;
  /** Chooses what a choice leaves open. No fit ever waits for it. Rejects as `fit` does, and once `signal` aborts. */
  settle(samples: TrainingSamples, choice: InstantChoice, signal?: AbortSignal): Promise<SettledChoice>;
  dispose(): void;
}

/** A trainer on the calling thread: for tests, and where no worker can be had. */
export function localTrainer(): Trainer {
  const memory = trainingMemory();
  return {
    fit: (samples, choice) => Promise.resolve().then(() => ({ head: memory.fit(keyedSamples(samples, new Set()), choice) })),
    async settle(samples, choice, signal) {
      const work = settle(samples, choice);
      for (;;) {
        signal?.throwIfAborted();
        const step = work.next();
        if (step.done) return step.value;
        await new Promise((resolve) => setTimeout(resolve));
      }
    },
    dispose: () => undefined,
  };
}
