// What a head says of samples whose classes are known, as the table that metrics are made of.
import type { Predictions } from '../evaluation/predictions';
import type { Prediction } from './head';

/** A table with the names of its classes: those given, then those that only the head knows. */
export interface NamedPredictions extends Predictions {
  readonly classIds: readonly string[];
}

/**
 * Asks about n rows. `classes` has an index into `classIds` for each. A class that the head does not know has probability 0; one that
 * only the head knows gets a column behind the others, so that an answer which names it is wrong. A row of which a head says nothing is
 * no prediction: NaN.
 */
export function predictionsOf(
  predict: (embedding: Float32Array) => Prediction,
  rows: readonly Float32Array[],
  classes: ArrayLike<number>,
  classIds: readonly string[],
): NamedPredictions {
  const columns = new Map(classIds.map((id, c) => [id, c]));
  const answers = rows.map(predict);
  for (const answer of answers) for (const { classId } of answer) if (!columns.has(classId)) columns.set(classId, columns.size);
  const probabilities = new Float64Array(rows.length * columns.size);
  answers.forEach((answer, i) => {
    if (answer.length === 0) probabilities.fill(NaN, i * columns.size, (i + 1) * columns.size);
    for (const { classId, probability } of answer) probabilities[i * columns.size + (columns.get(classId) as number)] = probability;
  });
  return { classIds: [...columns.keys()], classCount: columns.size, classes, probabilities };
}
