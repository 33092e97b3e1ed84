// Training a head off the page's thread: the interface, and the trainer that runs where it is called.
import type { InstantChoice, SettledChoice } from '../core/heads/headChoice';
import type { Head } from '../core/heads/heads';
import type { TrainingSamples } from '../core/heads/instant';
import { fitInstant, settle } from '../core/heads/instant';

/** What a fit comes to. */
export interface Fitted {
  readonly head: Head;
}

/** Makes the heads that learn by themselves. Every call brings all its data. */
export interface Trainer {
  /**
   * Fits the chosen kind. `warm`, an earlier head, may only change how long it takes, never what comes out.
   * Rejects with a RangeError for malformed samples, or with an Error when the trainer is gone.
   */
  fit(samples: TrainingSamples, choice: SettledChoice, warm?: Head): Promise<Fitted>;
  /** Chooses what a choice leaves open. No fit ever waits for it. Rejects as `fit` does, and once `signal` aborts. */
  settle(samples: TrainingSamples, choice: InstantChoice, signal?: AbortSignal): Promise<SettledChoice>;
  dispose(): void;
}

/** A trainer on the calling thread: for tests, and where no worker can be had. */
export function localTrainer(): Trainer {
  return {
    fit: (samples, choice) => Promise.resolve().then(() => ({ head: fitInstant(samples, choice) })),
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
