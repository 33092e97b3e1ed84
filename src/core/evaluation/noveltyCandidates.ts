// Scores of novelty that were weighed against the one in use: the bench's row `trust` compares them. Larger is stranger, for all of them.
import { classGaussians, mahalanobis } from '../solvers/classGaussians';
import { softmax } from '../solvers/softmax';
import { directionOf } from './novelty';

/** 1 − the largest probability, 0 … 1 − 1/k: the baseline of Hendrycks & Gimpel, ICLR 2017, arXiv 1610.02136. */
export function softmaxNovelty(logits: ArrayLike<number>): number {
  return 1 - Math.max(...softmax(Float64Array.from(logits)));
}

/** Energy: −ln Σ exp(logit), at a temperature of 1 (Liu et al., Energy-based Out-of-distribution Detection, 2020, arXiv 2010.03759). */
export function energyNovelty(logits: ArrayLike<number>): number {
  let largest = -Infinity;
  for (let c = 0; c < logits.length; c++) largest = Math.max(largest, logits[c] as number);
  let sum = 0;
  for (let c = 0; c < logits.length; c++) sum += Math.exp((logits[c] as number) - largest);
  return -(largest + Math.log(sum));
}

/** 1 − the k-th largest cosine, 0 … 2 (Sun et al. 2022, arXiv 2204.06507); of fewer, the least. 2 of none. */
export function neighbourNovelty(cosines: ArrayLike<number>, k: number): number {
  const sorted = Float64Array.from(cosines).sort().reverse();
  return 1 - (sorted[Math.min(k, sorted.length) - 1] ?? -1);
}

/**
 * The squared Mahalanobis distance to the nearest class mean under one shrunk covariance (Lee et al. 2018, arXiv 1807.03888), of the
 * embeddings' directions. @throws RangeError when the shapes disagree.
 */
export function mahalanobisNovelty(
  embeddings: Float32Array,
  d: number,
  classes: ArrayLike<number>,
  classCount: number,
): (embedding: Float32Array) => number {
  const directions = new Float32Array(embeddings.length);
  for (let at = 0; at < embeddings.length; at += d) directions.set(directionOf(embeddings.subarray(at, at + d)), at);
  const gaussians = classGaussians(directions, d, classes, classCount);
  return (embedding) => Math.min(...mahalanobis(gaussians, directionOf(embedding)));
}
