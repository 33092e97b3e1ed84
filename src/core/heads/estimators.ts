// Kinds of head as estimators for the table of held-out predictions: each learns from some rows and answers about others.
import type { Estimator, Predict } from '../evaluation/heldOut';
import { defaultLogisticOptions } from '../solvers/logisticOptions';
import type { MlpSettings } from '../solvers/epochs';
import { softmax } from '../solvers/softmax';
import { mlpEpochs } from './fitMlp';
import type { TunedChoice } from './headChoice';
import type { LabelledEmbeddings } from './headMethod';
import type { Head } from './heads';
import { predictWith } from './heads';
import { fitInstant } from './instant';
import { linearFits } from './linearFits';
import { nearestNeighbours, votesOf } from './nearestNeighbours';
import { predictionsOf } from './predictionsOf';
import { subset } from './subset';
import type { ZeroShotHead } from './zeroShot';

/** A head to evaluate, with all its settings; a zero-shot head is there already, whatever the samples. */
export type EvaluatedChoice =
  TunedChoice | { readonly kind: 'mlp'; readonly settings: MlpSettings } | { readonly kind: 'zero-shot'; readonly head: ZeroShotHead };

/** An estimator with the names of its columns: the samples' classes, then those that only its heads know. */
export interface NamedEstimator extends Estimator {
  readonly classIds: readonly string[];
}

/** Makes heads of one kind from rows of these samples. A setting that was chosen automatically was so from all of them, once. */
export function estimatorFor(choice: EvaluatedChoice, samples: LabelledEmbeddings): NamedEstimator {
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
    case 'nearest-neighbours':
      return {
        ...frame,
        *fit(learn) {
          const head = nearestNeighbours.fit(subset(samples, learn), { k: choice.k });
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

/** Equal for choices that make the same heads of the same samples. */
export function keyOf(choice: EvaluatedChoice): string {
  switch (choice.kind) {
    case 'zero-shot': {
      const { classIds, classes, bias } = choice.head;
      // Which label a row is of shows in its bias.
      return JSON.stringify([choice.kind, classIds, [...classes], [...bias]]);
    }
    case 'mlp':
      // How long an epoch takes to be watched changes no head.
      return JSON.stringify([choice.kind, sorted({ ...choice.settings, epochMilliseconds: 0 })]);
    default:
      return JSON.stringify(sorted(choice));
  }
}

function sorted(settings: object): readonly (readonly [string, unknown])[] {
  return Object.entries(settings).sort(([a], [b]) => (a < b ? -1 : 1));
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
