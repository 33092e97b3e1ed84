// A head: what turns an embedding into a probability for each class.
import { argmax } from '../base/argmax';
import { softmax } from '../solvers/softmax';

/**
 * A linear head, softmax(W x + b), as plain numbers.
 * `weights` is k × d, row c the weights of class `classIds[c]`; `bias` has k numbers.
 * Any centring and scaling of embeddings is already folded in.
 */
export interface LinearHead {
  readonly kind: 'linear';
  readonly classIds: readonly string[];
  readonly embeddingLength: number;
  readonly weights: Float32Array;
  readonly bias: Float32Array;
  /** There only where the solver stopped before its optimum; a file does not say so. */
  readonly converged?: false;
}

/** One class's share of a prediction; the probabilities of one prediction sum to 1. */
export interface Score {
  readonly classId: string;
  readonly probability: number;
}

/** Scores in the order of the head's classes. */
export type Prediction = readonly Score[];

/**
 * Applies a head to one embedding.
 * @throws RangeError when the embedding's length is not the head's.
 */
export function predict(head: LinearHead, embedding: Float32Array): Prediction {
  const { classIds, embeddingLength, weights, bias } = head;
  if (embedding.length !== embeddingLength) {
    throw new RangeError(`invalid embedding: length ${embedding.length}, the head takes ${embeddingLength}`);
  }
  const logits = new Float64Array(classIds.length);
  for (let c = 0; c < logits.length; c++) {
    let sum = bias[c] as number;
    const row = c * embeddingLength;
    for (let j = 0; j < embeddingLength; j++) sum += (weights[row + j] as number) * (embedding[j] as number);
    logits[c] = sum;
  }
  const probabilities = softmax(logits);
  return classIds.map((classId, c) => ({ classId, probability: probabilities[c] as number }));
}

/** The most probable class, of equal ones the first; undefined for a prediction of no classes, or with a number that is none. */
export function best(prediction: Prediction): Score | undefined {
  return prediction[argmax(prediction.map(({ probability }) => probability))];
}
