// The classifier that a backbone was pretrained with (the part that Keras leaves out with include_top=False):
// it names the pretraining classes.
import { softmax } from '../solvers/softmax';

/**
 * logits = embedding · kernel + bias. `kernel` is d × n, row after row, column j for `labels[j]`; `bias` has n numbers.
 * No two labels are the same.
 */
export interface Classifier {
  readonly labels: readonly string[];
  readonly embeddingLength: number;
  readonly kernel: Float32Array;
  readonly bias: Float32Array;
}

/** A pretraining class with the probability that the classifier gives it. */
export interface Guess {
  readonly label: string;
  readonly probability: number;
}

/** A classifier has no more pretraining classes than this: the file of a head counts them in 16 bits. */
export const MAX_LABELS = 65_535;

/**
 * Probabilities in the order of the classifier's labels; they sum to 1. O(d·n): 0.1 million products for 512 × 200.
 * @throws RangeError when the embedding's length is not the classifier's.
 */
export function classProbabilities({ labels, embeddingLength: d, kernel, bias }: Classifier, embedding: Float32Array): Float64Array {
  if (embedding.length !== d) throw new RangeError(`invalid embedding: length ${embedding.length}, the classifier takes ${d}`);
  const n = labels.length;
  const logits = Float64Array.from(bias);
  for (let i = 0; i < d; i++) {
    const value = embedding[i] as number;
    // After relu about half of an embedding is zero.
    if (value === 0) continue;
    for (let j = 0, at = i * n; j < n; j++, at++) logits[j] = (logits[j] as number) + value * (kernel[at] as number);
  }
  return softmax(logits);
}

/** The `count` most probable pretraining classes, most probable first; of equal ones, the earlier. */
export function bestGuesses({ labels }: Classifier, probabilities: Float64Array, count: number): readonly Guess[] {
  const order = Array.from(labels, (_, j) => j);
  order.sort((a, b) => (probabilities[b] as number) - (probabilities[a] as number) || a - b);
  return order.slice(0, count).map((j) => ({ label: labels[j] as string, probability: probabilities[j] as number }));
}
