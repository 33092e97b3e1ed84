// Eigenvalues and eigenvectors of a small symmetric matrix.

export interface Eigen {
  /** k numbers, the largest first. */
  readonly values: readonly number[];
  /** Their eigenvectors of length 1, in the same order. */
  readonly vectors: readonly Float64Array[];
}

const MOST_SWEEPS = 60;

/**
 * By Jacobi's cyclic method (Golub & Van Loan, Matrix Computations, 4th ed., 8.5): O(k³) a sweep, some ten sweeps. `matrix` is k × k,
 * symmetric, and is left as it is. For example 2, 1, 1, 2 has the eigenvalues 3 and 1.
 */
export function symmetricEigen(matrix: Float64Array, k: number): Eigen {
  const a = matrix.slice();
  const v = new Float64Array(k * k);
  for (let i = 0; i < k; i++) v[i * k + i] = 1;
  const size = a.reduce((sum, value) => sum + value * value, 0);
  for (let sweep = 0; sweep < MOST_SWEEPS; sweep++) {
    let off = 0;
    for (let p = 0; p < k; p++) for (let q = p + 1; q < k; q++) off += (a[p * k + q] as number) ** 2;
    if (off <= 1e-30 * size) break;
    for (let p = 0; p < k; p++) for (let q = p + 1; q < k; q++) rotate(a, v, k, p, q);
  }
  const order = Array.from({ length: k }, (_, i) => i).sort((i, j) => (a[j * k + j] as number) - (a[i * k + i] as number) || i - j);
  return {
    values: order.map((i) => a[i * k + i] as number),
    vectors: order.map((i) => Float64Array.from({ length: k }, (_, row) => v[row * k + i] as number)),
  };
}

/** Makes the entry at p, q zero. */
function rotate(a: Float64Array, v: Float64Array, k: number, p: number, q: number): void {
  const apq = a[p * k + q] as number;
  if (apq === 0) return;
  const tau = ((a[q * k + q] as number) - (a[p * k + p] as number)) / (2 * apq);
  const t = (tau < 0 ? -1 : 1) / (Math.abs(tau) + Math.sqrt(1 + tau * tau));
  const c = 1 / Math.sqrt(1 + t * t);
  const s = t * c;
  const turn = (m: Float64Array, i: number, j: number) => {
    const [x, y] = [m[i] as number, m[j] as number];
    m[i] = c * x - s * y;
    m[j] = s * x + c * y;
  };
  for (let i = 0; i < k; i++) turn(a, i * k + p, i * k + q);
  for (let i = 0; i < k; i++) turn(a, p * k + i, q * k + i);
  for (let i = 0; i < k; i++) turn(v, i * k + p, i * k + q);
}
