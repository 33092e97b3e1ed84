// The Cholesky factor of a symmetric positive definite matrix, and what is solved with it.
import { dot } from './vectors';

/**
 * Replaces the lower triangle of A (n × n, row after row) by L with A = L Lᵀ; what stands above the diagonal is neither read nor changed.
 * O(n³ / 3). (Golub & Van Loan, Matrix Computations, 4th ed. 2013, 4.2.)
 * @throws RangeError where A is not positive definite.
 */
export function choleskyInPlace(a: Float64Array, n: number): void {
  for (let i = 0; i < n; i++) {
    const row = i * n;
    for (let j = 0; j <= i; j++) {
      const left = a[row + j] - dot(a, row, a, j * n, j);
      if (j < i) a[row + j] = left / a[j * n + j];
      else if (left > 0) a[row + i] = Math.sqrt(left);
      else throw new RangeError('invalid matrix: it is not positive definite');
    }
  }
}

/** Replaces each of the m columns of B (n × m, row after row) by L⁻¹ times it; `l` as `choleskyInPlace` leaves it. O(n² m). */
export function solveLower(l: Float64Array, n: number, b: Float64Array, m: number): void {
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < i; j++) {
      const factor = l[i * n + j];
      for (let c = 0; c < m; c++) b[i * m + c] = b[i * m + c] - factor * b[j * m + c];
    }
    const diagonal = l[i * n + i];
    for (let c = 0; c < m; c++) b[i * m + c] = b[i * m + c] / diagonal;
  }
}

/** Replaces each of the m columns of B (n × m, row after row) by L⁻ᵀ times it: after `solveLower`, A⁻¹ times what it was. O(n² m). */
export function solveUpper(l: Float64Array, n: number, b: Float64Array, m: number): void {
  for (let i = n - 1; i >= 0; i--) {
    for (let j = i + 1; j < n; j++) {
      const factor = l[j * n + i];
      for (let c = 0; c < m; c++) b[i * m + c] = b[i * m + c] - factor * b[j * m + c];
    }
    const diagonal = l[i * n + i];
    for (let c = 0; c < m; c++) b[i * m + c] = b[i * m + c] / diagonal;
  }
}
