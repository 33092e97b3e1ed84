// Samples to learn from with their embeddings by reference: thousands of them cost nothing until somebody wants their numbers side by side.
import type { TrainingSamples } from './instant';

/**
 * n labelled samples. `rows` has one array of length d for each: the very ones that the embeddings are kept in, which nobody changes.
 * The rest is as in `TrainingSamples`.
 */
export interface TrainingRows extends Omit<TrainingSamples, 'embeddings'> {
  readonly rows: readonly Float32Array[];
}
