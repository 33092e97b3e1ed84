// Training a head off the page's thread: the interface, and the trainer that runs where it is called.
import { breath } from '../ml/breath';
import type { HeldOutProgress } from '../core/evaluation/heldOut';
import { heldOutMaker } from '../core/evaluation/heldOut';
import type { InstantChoice, TunedChoice } from '../core/heads/headChoice';
import type { Head } from '../core/heads/heads';
import type { Folds } from '../core/heads/instant';
import { tuneHyperparameters } from '../core/heads/instant';
import { trainingMemory } from '../core/heads/trainingMemory';
import type { TrainingRows } from '../core/heads/trainingRows';
import { packed } from '../core/base/packed';
import type { HeldOutAnswer, HeldOutQuestion } from './heldOutAnswer';
import { heldOutAnswer } from './heldOutAnswer';
import { sentRows } from './sentRows';

/** What a fit comes to. */
export interface Fitted {
  readonly head: Head;
}

/** Which settings are to be chosen, by asking which folds. */
export interface TuningQuestion extends Folds {
  readonly choice: InstantChoice;
}

/** What somebody who waits for an answer may say and hear. */
export interface Waiting {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: HeldOutProgress) => void;
}

/** Makes the heads that learn by themselves. Every call brings all its data; what is kept between calls saves time, no more. */
export interface Trainer {
  /**
   * Fits the chosen kind: a matter of the samples and the choice alone, to the last bit.
   * Rejects with a RangeError for malformed samples, or with an Error when the trainer is gone.
   */
  fit(samples: TrainingRows, choice: TunedChoice): Promise<Fitted>;
  /** Chooses what a choice leaves open. No fit ever waits for it. Rejects as `fit` does, and once `signal` aborts. */
  tuneHyperparameters(samples: TrainingRows, question: TuningQuestion, signal?: AbortSignal): Promise<TunedChoice>;
  /**
   * The table of held-out predictions of these samples. No fit ever waits for it. Rejects as `fit` does, and once `signal` aborts.
   */
  predictHeldOut(samples: TrainingRows, question: HeldOutQuestion, waiting?: Waiting): Promise<HeldOutAnswer>;
  dispose(): void;
}

/** A trainer on the calling thread: for tests, and where no worker can be had. */
export function localTrainer(): Trainer {
  const memory = trainingMemory();
  const rows = sentRows((change) => Promise.resolve().then(() => memory.hold(change)));
  let latest: Promise<unknown> = Promise.resolve();
  const heldOut = heldOutMaker();

  const names = new WeakMap<Float32Array, number>();
  let nextName = 0;
  const nameOf = (row: Float32Array): number => {
    const name = names.get(row) ?? nextName++;
    names.set(row, name);
    return name;
  };

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
    async tuneHyperparameters({ rows: values, embeddingLength, classes, classIds, parents }, { choice, ...folds }, signal) {
      const embeddings = packed(values, embeddingLength);
      const samples = { embeddings, embeddingLength, classes, classIds, ...(parents && { parents }) };
      return workedThrough(tuneHyperparameters(samples, folds, choice), { signal });
    },
    async predictHeldOut({ rows: values, embeddingLength, classes, classIds, parents }, question, waiting) {
      const embeddings = packed(values, embeddingLength);
      const names = Uint32Array.from(values, nameOf);
      const samples = { embeddings, names, embeddingLength, classes, classIds, ...(parents && { parents }) };
      return workedThrough(heldOutAnswer(heldOut, samples, question), waiting);
    },
    dispose: () => undefined,
  };
}

/** Works a generator through, with a task between its steps: so an abort is heard. What is left of it then is ended. */
export async function workedThrough<Step, Answer>(
  work: Generator<Step, Answer>,
  {
    signal,
    onProgress,
  }: { readonly signal?: AbortSignal | undefined; readonly onProgress?: ((step: NonNullable<Step>) => void) | undefined } = {},
): Promise<Answer> {
  try {
    for (;;) {
      signal?.throwIfAborted();
      const step = work.next();
      if (step.done) return step.value;
      if (step.value !== undefined && step.value !== null) onProgress?.(step.value);
      await breath();
    }
  } finally {
    work.return(undefined as never);
  }
}
