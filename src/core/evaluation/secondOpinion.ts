// A second opinion on each sample, by likeness alone: what all other recordings say of it, exact, without folds.
import { leaveBlocksOut } from '../solvers/leaveBlocksOut';
import { withMatrix } from '../solvers/matrix';
import { softmax } from '../solvers/softmax';
import type { EmbeddedRows } from './nearestLearnt';
import { unitRows } from './nearestLearnt';

/** Samples of which one inverse is made: of more, several groups are. */
export const MOST_AT_ONCE = 600;

/** What a sample's own label may be wrong by, beside 1 for what it says: the variance of the noise. */
const NOISE = 0.2;

/** How sure a class is that is ahead by one whole label: the means of a process are no probabilities, but lie about 0 … 1. */
const SHARPNESS = 6;

/**
 * m × k probabilities of the rows of `asked` (captured ones), each from the captured rows of all other recordings: of its group, where
 * there are more than `MOST_AT_ONCE`. `k` may be more than there are classes; of those behind nothing is said: 0.
 *
 * Labels are taken for the values of a Gaussian process over the embeddings' directions, of covariance exp(−‖x − y‖² ÷ its mean over all
 * pairs) and noise 0.2, 1 for the own class and 0 for the others; the means that it gives a left-out recording, times 6, are the logits.
 * The scores of the bench's row `mislabelled` depend little on the three numbers: width 0.5 … 2, noise 0.1 … 1, 4 … 10.
 * (Rasmussen & Williams, Gaussian Processes for Machine Learning, 2006, 6.5: least-squares classification, and 5.4.2: leaving out; samples
 * in groups: Zhang, Duchi & Wainwright, Divide and Conquer Kernel Ridge Regression, JMLR 16, 2015.)
 * A generator: it yields after every group. O(n · 600 · (d + 600)).
 */
export function* secondOpinion(rows: EmbeddedRows, asked: Uint32Array, k: number): Generator<undefined, Float32Array<ArrayBuffer>> {
  const { classes, classCount, burst, parents } = rows;
  const unit = unitRows(rows);
  const said = new Map<number, Float64Array>();
  const captured = [...classes.keys()].filter((i) => (parents?.[i] ?? -1) < 0);
  for (const group of groupsOf(captured, classes)) {
    const n = group.length;
    const targets = new Float64Array(n * classCount).fill(-1 / classCount);
    group.forEach((row, i) => (targets[i * classCount + (classes[row] as number)] = 1 - 1 / classCount));
    const recordings = Uint32Array.from(group, (row) => burst[row] as number);
    const covariance = covarianceOf(unit(group), n, rows.embeddingLength);
    const means = leaveBlocksOut(covariance, n, targets, classCount, recordings);
    group.forEach((row, i) => {
      said.set(row, softmax(means.slice(i * classCount, (i + 1) * classCount).map((mean) => SHARPNESS * mean)));
    });
    yield;
  }
  const opinions = new Float32Array(asked.length * k);
  asked.forEach((row, i) => opinions.set(said.get(row) ?? [], i * k));
  return opinions;
}

/** Rows in groups of at most `MOST_AT_ONCE`, each with its share of every class. Recordings may be parted: no group asks another. */
function groupsOf(some: readonly number[], classes: Uint16Array): readonly (readonly number[])[] {
  const byClass = some.toSorted((a, b) => (classes[a] as number) - (classes[b] as number) || a - b);
  const count = Math.ceil(some.length / MOST_AT_ONCE);
  return Array.from({ length: count }, (_, g) => byClass.filter((_, at) => at % count === g));
}

/** The covariance of n directions with its noise: the lower triangle. */
function covarianceOf(directions: Float32Array, n: number, d: number): Float64Array {
  const products = new Float64Array(n * n);
  withMatrix(directions, d, { rough: true }, (matrix) => matrix.products(directions, n, products));
  const squared = (cosine: number) => (cosine < 1 ? 2 - 2 * cosine : 0);
  let sum = 0;
  for (let i = 0; i < n; i++) for (let j = 0; j < i; j++) sum += squared(products[i * n + j] as number);
  const mean = sum / ((n * (n - 1)) / 2);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < i; j++) products[i * n + j] = mean > 0 ? Math.exp(-squared(products[i * n + j] as number) / mean) : 1;
    products[i * n + i] = 1 + NOISE;
  }
  return products;
}
