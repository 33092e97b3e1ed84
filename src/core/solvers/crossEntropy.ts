// The loss of a linear head as a function of its scores: weighted cross entropy, its slope along a line, and its gradient.
import { expOf } from './expOf';

/** n samples with their classes, and what a sample of each of the k classes counts; all n of them sum to 1. */
export interface Labels {
  readonly classes: Uint16Array;
  readonly classCount: number;
  readonly weights: Float64Array;
}

/** Labels that count every sample the same or, when `balanced`, every class that has one. */
export function labelsOf(classes: Uint16Array, classCount: number, balanced: boolean): Labels {
  const counts = new Float64Array(classCount);
  for (const index of classes) counts[index] = counts[index] + 1;
  const present = counts.reduce((sum, count) => sum + (count > 0 ? 1 : 0), 0);
  const weights = counts.map((count) => (balanced ? 1 / (present * Math.max(1, count)) : 1 / classes.length));
  return { classes, classCount, weights };
}

/** Cross entropy at the scores F + t·D (both n × k), and its derivative in t. */
export function crossEntropyAlong(labels: Labels, scores: Float64Array, change: Float64Array, t: number): { value: number; slope: number } {
  const { classes, classCount: k, weights } = labels;
  const ahead = new Float64Array(k);
  let value = 0;
  let slope = 0;
  for (let i = 0, row = 0; i < classes.length; i++, row += k) {
    let largest = -Infinity;
    for (let c = 0; c < k; c++) {
      const score = scores[row + c] + t * change[row + c];
      ahead[c] = score;
      if (score > largest) largest = score;
    }
    let sum = 0;
    let weightedChange = 0;
    for (let c = 0; c < k; c++) {
      const power = expOf(ahead[c] - largest);
      sum += power;
      weightedChange += power * change[row + c];
    }
    const truth = classes[i];
    const weight = weights[truth];
    const d = change[row + truth];
    value += weight * (largest + Math.log(sum) - scores[row + truth] - t * d);
    slope += weight * (weightedChange / sum - d);
  }
  return { value, slope };
}

/** Derivatives of the cross entropy by the scores (n × k) into `out`: weight · (probability − truth). */
export function logitGradientsAt({ classes, classCount: k, weights }: Labels, scores: Float64Array, out: Float64Array): void {
  for (let i = 0, row = 0; i < classes.length; i++, row += k) {
    let largest = -Infinity;
    for (let p = row; p < row + k; p++) if (scores[p] > largest) largest = scores[p];
    let sum = 0;
    for (let p = row; p < row + k; p++) sum += out[p] = expOf(scores[p] - largest);
    const truth = classes[i];
    const weight = weights[truth];
    for (let p = row; p < row + k; p++) out[p] = (out[p] * weight) / sum;
    out[row + truth] = out[row + truth] - weight;
  }
}
