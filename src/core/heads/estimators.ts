// Kinds of head as estimators for the table of held-out predictions: each learns from some rows and answers about others.
import type { Estimator, Predict } from '../evaluation/heldOut';
import { randomFrom, shuffled } from '../base/random';
import { defaultLogisticOptions } from '../solvers/logisticOptions';
import { softmax } from '../solvers/softmax';
import type { EvaluableChoice } from './evaluatedChoice';
import { keyOf } from './evaluatedChoice';
import { mlpEpochs } from './fitMlp';
import type { LabelledEmbeddings } from './headMethod';
import type { Head } from './heads';
import { predictWith } from './heads';
import type { Folds } from './instant';
import { fitInstant, tuneHyperparameters } from './instant';
import { linearFits } from './linearFits';
import { nearestMean } from './nearestMean';
import { nearestNeighbours, votesOf } from './nearestNeighbours';
import { predictionsOf } from './predictionsOf';
import type { NearestNeighboursChoice } from './headChoice';
import { subset } from './subset';
import { usualNeighbours } from './usualNeighbours';

/** An estimator with the names of its columns: the samples' classes, then those that only its heads know. */
export interface NamedEstimator extends Estimator {
  readonly classIds: readonly string[];
}

/**
 * Makes heads of one kind from rows of these samples. A setting that was chosen automatically was so from all of them, once; one that is
 * left open is chosen for each head by the `folds` of what it learns, and is what is usual where they are not known.
 * @throws RangeError when fine-tuned predictions are not one row of k probabilities for each sample that was kept back. What its `fit`
 * throws is the head's own.
 */
export function estimatorFor(choice: EvaluableChoice, samples: LabelledEmbeddings, folds?: Folds): NamedEstimator {
  const { classIds } = samples;
  const frame = { key: keyOf(choice), classIds, classCount: classIds.length };
  switch (choice.kind) {
    case 'linear': {
      const fits = linearFits(samples);
      return {
        ...frame,
        *fit(learn) {
          const logits = fits(learn, { ...defaultLogisticOptions, balanced: choice.balanced })(choice.l2);
          return (rows) => softmaxRows(logits(rows), classIds.length);
        },
      };
    }
    case 'nearest-mean':
      return {
        ...frame,
        *fit(learn) {
          return asks(fitInstant(subset(samples, learn), choice), samples, classIds);
        },
      };
    case 'one-sample':
      return {
        ...frame,
        *fit(learn) {
          const one = new Map<number, number>();
          for (const row of shuffled([...learn], randomFrom(choice.seed))) one.set(samples.classes[row] as number, row);
          return asks(nearestMean.fit(subset(samples, Uint32Array.from(one.values()).sort())), samples, classIds);
        },
      };
    case 'nearest-neighbours':
      return {
        ...frame,
        *fit(learn) {
          const learnt = subset(samples, learn);
          const { k } = choice.k === 'auto' ? yield* votersFor(learnt, learn, choice, folds) : { k: choice.k };
          const head = nearestNeighbours.fit(learnt, { k });
          return (rows) => votesOf(head, subset(samples, rows).embeddings);
        },
      };
    case 'mlp':
      return {
        ...frame,
        *fit(learn) {
          return asks(yield* mlpEpochs(subset(samples, learn), choice.settings), samples, classIds);
        },
      };
    case 'fine-tuned': {
      const { keptBack, probabilities } = choice;
      const k = classIds.length;
      if (probabilities.length !== keptBack.length * k)
        throw new RangeError(`invalid predictions: ${probabilities.length} numbers for ${keptBack.length} samples of ${k} classes`);
      const placeOf = new Map(Array.from(keptBack, (row, place) => [row, place]));
      return {
        ...frame,
        keptBack,
        *fit() {
          return (rows) =>
            Float32Array.from({ length: rows.length * k }, (_, p) => {
              const place = placeOf.get(rows[Math.floor(p / k)] ?? -1);
              return place === undefined ? NaN : (probabilities[place * k + (p % k)] as number);
            });
        },
      };
    }
    case 'zero-shot': {
      const { head } = choice;
      const all = [...classIds, ...head.classIds.filter((id) => !classIds.includes(id))];
      return {
        ...frame,
        classIds: all,
        classCount: all.length,
        learnsNothing: true,
        *fit() {
          return asks(head, samples, all);
        },
      };
    }
  }
}

/** How many vote of what is learnt: chosen by its folds alone. */
function* votersFor(
  learnt: LabelledEmbeddings,
  learn: Uint32Array,
  choice: NearestNeighboursChoice,
  folds: Folds | undefined,
): Generator<undefined, { readonly k: number }> {
  if (!folds) return { k: usualNeighbours };
  const own = { fold: Uint16Array.from(learn, (row) => folds.fold[row] as number), burst: learn.map((row) => folds.burst[row] as number) };
  const steps = tuneHyperparameters(learnt, own, choice);
  for (;;) {
    const step = steps.next();
    if (!step.done) {
      yield;
      continue;
    }
    return { k: step.value.kind === choice.kind ? step.value.k : usualNeighbours };
  }
}

function asks(head: Head, { embeddings, embeddingLength: d, classes }: LabelledEmbeddings, classIds: readonly string[]): Predict {
  return (rows) =>
    predictionsOf(
      (embedding) => predictWith(head, embedding),
      Array.from(rows, (row) => embeddings.subarray(row * d, row * d + d)),
      Uint16Array.from(rows, (row) => classes[row] as number),
      classIds,
    ).probabilities;
}

function softmaxRows(logits: Float64Array, k: number): Float64Array {
  for (let row = 0; row < logits.length; row += k) softmax(logits.subarray(row, row + k));
  return logits;
}
