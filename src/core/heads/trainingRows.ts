// Samples to learn from with their embeddings by reference: thousands of them cost nothing until somebody wants their numbers side by side.
import type { TrainingSamples } from './instant';

/**
 * n labelled samples. `rows` has one array of length d for each: the very ones that the embeddings are kept in, which nobody changes.
 * The rest is as in `TrainingSamples`.
 */
export interface TrainingRows extends Omit<TrainingSamples, 'embeddings'> {
  readonly rows: readonly Float32Array[];
}

/** The rows side by side, n × d. @throws RangeError when a row has another length. */
export function packed(rows: readonly Float32Array[], embeddingLength: number): Float32Array<ArrayBuffer> {
  const numbers = new Float32Array(rows.length * embeddingLength);
  rows.forEach((row, i) => {
    if (row.length !== embeddingLength) throw new RangeError(`invalid embedding: length ${row.length}, the others have ${embeddingLength}`);
    numbers.set(row, i * embeddingLength);
  });
  return numbers;
}
