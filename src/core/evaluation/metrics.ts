// How good predictions are: metrics that scikit-learn's users know, each a pure function of the table of predictions.
import type { Predictions } from './predictions';
import { predictedClasses, rightOf, supportOf, validatePredictions } from './predictions';

/**
 * The share of rows predicted right, 0 … 1; NaN of an empty table. (scikit-learn: `accuracy_score`.)
 * @throws RangeError when the table is malformed.
 */
export function accuracy(table: Predictions): number {
  const right = rightOf(table);
  return right.reduce((sum, each) => sum + each, 0) / right.length;
}

/**
 * The mean over the classes that have a row of the share predicted right, 0 … 1: every class counts the same, however many rows it has.
 * NaN of an empty table. (Brodersen et al., The Balanced Accuracy and Its Posterior Distribution, ICPR 2010; scikit-learn:
 * `balanced_accuracy_score`.)
 * @throws RangeError when the table is malformed.
 */
export function balancedAccuracy(table: Predictions): number {
  const recalls = perClass(table).flatMap(({ recall }) => recall ?? []);
  return recalls.reduce((sum, recall) => sum + recall, 0) / recalls.length;
}

/**
 * Counts of rows by their class and what was predicted: k × k, row c the rows of class c, column p those predicted as p. A row without a
 * prediction (see `predictedClasses`) is counted nowhere. (scikit-learn: `confusion_matrix`.)
 * @throws RangeError when the table is malformed.
 */
export function confusionMatrix(table: Predictions): Uint32Array {
  const { classes, classCount } = table;
  const counts = new Uint32Array(classCount * classCount);
  predictedClasses(table).forEach((predicted, i) => {
    if (predicted < 0) return;
    const cell = (classes[i] as number) * classCount + predicted;
    counts[cell] = (counts[cell] as number) + 1;
  });
  return counts;
}

/** How one class did. A share of nothing is undefined. */
export interface ClassFigures {
  /** Rows of the class. */
  readonly support: number;
  /** Of them, those predicted right. */
  readonly right: number;
  /** right ÷ support: the share of the class that is found, 0 … 1. */
  readonly recall: number | undefined;
  /** right ÷ rows predicted as the class: the share of its predictions that are right, 0 … 1. */
  readonly precision: number | undefined;
}

/**
 * Precision and recall of each of the k classes. (van Rijsbergen, Information Retrieval, 2nd ed. 1979, ch. 7; scikit-learn:
 * `precision_recall_fscore_support`.)
 * @throws RangeError when the table is malformed.
 */
export function perClass(table: Predictions): readonly ClassFigures[] {
  const { classCount } = table;
  const counts = confusionMatrix(table);
  const support = supportOf(table);
  return Array.from(support, (rows, c) => {
    const right = counts[c * classCount + c] as number;
    let predicted = 0;
    for (let truth = 0; truth < classCount; truth++) predicted += counts[truth * classCount + c] as number;
    return { support: rows, right, recall: shareOf(right, rows), precision: shareOf(right, predicted) };
  });
}

/** The least probability that a logarithm is taken of: the distance between 1 and the next double, as in scikit-learn's `log_loss`. */
export const SMALLEST_PROBABILITY = Number.EPSILON;

/**
 * For each row −ln of the probability of its class, in nats, 0 … 36.04; of probabilities below `SMALLEST_PROBABILITY` the loss is that
 * of this one. NaN where the probability is: it must not pass for a small one.
 * @throws RangeError when the table is malformed.
 */
export function logLosses(table: Predictions): Float64Array {
  validatePredictions(table);
  const { classes, classCount, probabilities } = table;
  return Float64Array.from(
    classes,
    (truth, i) => 0 - Math.log(Math.max(probabilities[i * classCount + truth] as number, SMALLEST_PROBABILITY)),
  );
}

/**
 * Mean cross entropy in nats: the mean of `logLosses`; NaN of an empty table. (Good, Rational Decisions, 1952; scikit-learn: `log_loss`.)
 * @throws RangeError when the table is malformed.
 */
export function logLoss(table: Predictions): number {
  const losses = logLosses(table);
  return losses.reduce((sum, loss) => sum + loss, 0) / losses.length;
}

/**
 * Mean squared distance of the probabilities from 1 for the true class and 0 for the others, summed over the classes: 0 … 2; NaN of an
 * empty table. (Brier, Verification of Forecasts Expressed in Terms of Probability, 1950, equation 2; scikit-learn: `brier_score_loss`
 * with `scale_by_half=False`.)
 * @throws RangeError when the table is malformed.
 */
export function brierScore(table: Predictions): number {
  validatePredictions(table);
  const { classes, classCount, probabilities } = table;
  let sum = 0;
  for (let i = 0; i < classes.length; i++) {
    for (let c = 0; c < classCount; c++) sum += ((probabilities[i * classCount + c] as number) - Number(c === classes[i])) ** 2;
  }
  return sum / classes.length;
}

function shareOf(part: number, whole: number): number | undefined {
  return whole > 0 ? part / whole : undefined;
}
