// Training a head off the page's thread: the interface, and the trainer that runs where it is called.
import type { InstantChoice, TunedChoice } from '../core/heads/headChoice';
import type { Head } from '../core/heads/heads';
import { tuneHyperparameters } from '../core/heads/instant';
import { trainingMemory } from '../core/heads/trainingMemory';
import type { TrainingRows } from '../core/heads/trainingRows';
import { packed } from '../core/heads/trainingRows';
import { sentRows } from './sentRows';

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
  fit(samples: TrainingRows, choice: TunedChoice): Promise<Fitted>;
  /** Chooses what a choice leaves open. No fit ever waits for it. Rejects as `fit` does, and once `signal` aborts. */
  tuneHyperparameters(samples: TrainingRows, choice: InstantChoice, signal?: AbortSignal): Promise<TunedChoice>;
  dispose(): void;
}

/** A trainer on the calling thread: for tests, and where no worker can be had. */
export function localTrainer(): Trainer {
  const memory = trainingMemory();
  const rows = sentRows((change) => Promise.resolve().then(() => memory.hold(change)));
  let latest: Promise<unknown> = Promise.resolve();

  const fit = async (samples: TrainingRows, choice: TunedChoice): Promise<Fitted> => {
    try {
      const { samples: named, held } = await rows.send(samples);
      await held;
      return { head: memory.fit(named, choice) };
    } catch (cause) {
      rows.forget();
      throw cause;
    }
  };

  return {
    fit(samples, choice) {
      const fitted = latest.then(() => fit(samples, choice));
      latest = fitted.catch(() => undefined);
      return fitted;
    },
    async tuneHyperparameters({ rows: values, embeddingLength, classes, classIds, ids, bursts, parents }, choice, signal) {
      const embeddings = packed(values, embeddingLength);
      return tunedInSteps(
        tuneHyperparameters({ embeddings, embeddingLength, classes, classIds, ids, bursts, ...(parents && { parents }) }, choice),
        signal,
      );
    },
    dispose: () => undefined,
  };
}

/** Runs the tuning with a task between its steps, so that an abort is heard. */
export async function tunedInSteps(work: ReturnType<typeof tuneHyperparameters>, signal?: AbortSignal): Promise<TunedChoice> {
  for (;;) {
    signal?.throwIfAborted();
    const step = work.next();
    if (step.done) return step.value;
    await new Promise((resolve) => setTimeout(resolve));
  }
}
