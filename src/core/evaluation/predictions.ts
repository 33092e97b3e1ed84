// Predictions of samples whose classes are known: the table that every metric is a function of.
import { argmax } from '../base/argmax';

/** n samples with what was predicted of each, as columns. */
export interface Predictions {
  /** k. */
  readonly classCount: number;
  /** The n true classes, 0 … k − 1. */
  readonly classes: ArrayLike<number>;
  /** n × k, row after row: the probability of each class, 0 … 1; a row sums to 1. */
  readonly probabilities: Float32Array | Float64Array;
}

/**
 * The class that each row gives the largest probability; of equal ones the first. −1 for a row with a number that is none: it is no
 * prediction, and never right.
 * @throws RangeError when the shapes disagree, or a class is not among the k.
 */
export function predictedClasses(table: Predictions): Int32Array {
  validatePredictions(table);
  const { classes, classCount, probabilities } = table;
  return Int32Array.from(classes, (_, i) => argmax(probabilities, i * classCount, classCount));
}

/** Which rows are right: 1 or 0 for each. @throws RangeError as `predictedClasses` does. */
export function rightOf(table: Predictions): Uint8Array {
  return Uint8Array.from(predictedClasses(table), (predicted, i) => Number(predicted === table.classes[i]));
}

/** How many rows are of each class: k counts. @throws RangeError as `predictedClasses` does. */
export function supportOf(table: Predictions): Uint32Array {
  validatePredictions(table);
  const support = new Uint32Array(table.classCount);
  for (let i = 0; i < table.classes.length; i++) support[table.classes[i] as number] = (support[table.classes[i] as number] as number) + 1;
  return support;
}

/** @throws RangeError when the shapes of a table disagree, or a class is not among the k. */
export function validatePredictions({ classes, classCount, probabilities }: Predictions): void {
  if (probabilities.length !== classes.length * classCount)
    throw new RangeError(`invalid predictions: ${probabilities.length} numbers for ${classes.length} samples of ${classCount} classes`);
  for (let i = 0; i < classes.length; i++) {
    const truth = classes[i] as number;
    if (!(Number.isInteger(truth) && truth >= 0 && truth < classCount))
      throw new RangeError(`invalid class: ${truth}, there are ${classCount}`);
  }
}
