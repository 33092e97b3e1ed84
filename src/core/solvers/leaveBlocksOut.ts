// What a Gaussian process says of each block of its samples without having learnt it: exact, from one inverse.
import { choleskyInPlace, solveLower, solveUpper } from './cholesky';
import { dot } from './vectors';

/**
 * For n samples of covariance A (n × n, its lower triangle; noise included) and their targets Y (n × k), of mean 0: n × k means, each
 * block's of what all other samples say. `blockOf` has a number for each sample. A is overwritten.
 *
 * With P = A⁻¹ the mean of block B is Y_B − (P_BB)⁻¹ (P Y)_B, as if the others alone had been learnt. O(n³ / 2 + n² (k + largest block)).
 * (Rasmussen & Williams, Gaussian Processes for Machine Learning, 2006, 5.4.2, for blocks of one; the rest by the inverse of a partitioned
 * matrix, A.3.)
 * @throws RangeError where A is not positive definite.
 */
export function leaveBlocksOut(a: Float64Array, n: number, y: Float64Array, k: number, blockOf: ArrayLike<number>): Float64Array {
  choleskyInPlace(a, n);
  const columns = inverseColumns(a, n);
  const target = Float64Array.from(y);
  solveLower(a, n, target, k);
  solveUpper(a, n, target, k);
  const means = Float64Array.from(y);
  const blocks = new Map<number, number[]>();
  for (let i = 0; i < n; i++) {
    const block = blocks.get(blockOf[i]);
    if (block) block.push(i);
    else blocks.set(blockOf[i], [i]);
  }
  for (const block of blocks.values()) {
    const m = block.length;
    const within = new Float64Array(m * m);
    const left = new Float64Array(m * k);
    block.forEach((i, at) => {
      // Column i of L⁻¹ begins at row i: above the later one of two there is nothing to multiply.
      for (let other = 0; other <= at; other++) within[at * m + other] = dot(columns, i * n + i, columns, block[other] * n + i, n - i);
      left.set(target.subarray(i * k, (i + 1) * k), at * k);
    });
    choleskyInPlace(within, m);
    solveLower(within, m, left, k);
    solveUpper(within, m, left, k);
    block.forEach((i, at) => {
      for (let c = 0; c < k; c++) means[i * k + c] = means[i * k + c] - left[at * k + c];
    });
  }
  return means;
}

/** The columns of L⁻¹, one after another: column j has j zeros first. O(n³ / 6). */
function inverseColumns(l: Float64Array, n: number): Float64Array {
  const columns = new Float64Array(n * n);
  for (let j = 0; j < n; j++) {
    const from = j * n;
    columns[from + j] = 1 / l[from + j];
    for (let i = j + 1; i < n; i++) columns[from + i] = -dot(l, i * n + j, columns, from + j, i - j) / l[i * n + i];
  }
  return columns;
}
