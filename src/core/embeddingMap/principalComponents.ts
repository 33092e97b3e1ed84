// Principal components of samples, exactly: from the Gram matrix of the centred embeddings, which is applied and never written down.
import { normalFrom, randomFrom } from '../base/random';
import { symmetricEigen } from './symmetricEigen';

export interface PrincipalComponents {
  /** n × 2, sample after sample: the scores on the two directions of most variance. */
  readonly scores: Float32Array<ArrayBuffer>;
  /** Which share of all variance each of the two has, 0 … 1; the first is not less than the second. */
  readonly explained: readonly [number, number];
}

/** Steps of the search at most; below the tolerance, relative to the largest eigenvalue, an eigenvector is taken as found. */
const MOST_STEPS = 300;
const TOLERANCE = 1e-7;
/** What reckoning leaves of nothing, as a share of all variance. */
const ROUNDING = 1e-9;
/** Steps between two looks at how far it is. */
const LOOK = 8;

/**
 * The scores of n samples on their first two principal components: √λ · u for the two largest eigenvalues λ of the Gram matrix G = X Xᵀ
 * of the centred rows X, with their unit eigenvectors u (principal coordinates: Gower, Some distance properties of latent root and vector
 * methods used in multivariate analysis, Biometrika 53, 1966). Eigenvectors by Lanczos' iteration with full reorthogonalisation (Golub &
 * Van Loan, Matrix Computations, 4th ed., 10.3), from a fixed start; G v is X (Xᵀ v), O(n·d) a step. The sign of each is that its largest
 * score is positive. `embeddings` is n × d. A generator: it yields after every step, with how many of those at most are done, 0 … 1.
 * @throws RangeError when the numbers are no whole rows, or one is not finite.
 */
export function* principalComponents(embeddings: Float32Array, d: number): Generator<number, PrincipalComponents> {
  const n = embeddings.length / d;
  if (!Number.isInteger(n)) throw new RangeError(`invalid embeddings: ${embeddings.length} numbers are no rows of ${d}`);
  const rows = centred(embeddings, n, d);
  let total = 0;
  for (const value of rows) total += value * value;
  if (!Number.isFinite(total)) throw new RangeError('invalid embeddings: a number is not finite');
  const nothing = new Float32Array(2 * n);
  if (n < 2 || total <= 1e-12) return { scores: nothing, explained: [0, 0] };

  const random = randomFrom(1);
  const basis: Float64Array[] = [];
  const diagonal: number[] = [];
  const beside: number[] = [];
  const most = Math.min(n - 1, MOST_STEPS);
  let next = fresh(n, basis, random);
  for (let step = 0; step < most; step++) {
    basis.push(next);
    const product = gramTimes(rows, n, d, next);
    diagonal.push(dot(product, next));
    orthogonalise(product, basis);
    const length = Math.sqrt(dot(product, product));
    // Nothing is left of the space that the start reached: another start, orthogonal to it, finds what lies outside.
    const exhausted = length <= 1e-10 * Math.sqrt(total) * Math.sqrt(total);
    beside.push(exhausted ? 0 : length);
    next = exhausted ? fresh(n, basis, random) : product.map((value) => value / length);
    yield (step + 1) / most;
    if (!exhausted && (step + 1) % LOOK === 0 && step + 1 < most && isFound(diagonal, beside)) break;
  }
  const { values, vectors } = symmetricEigen(tridiagonal(diagonal, beside), diagonal.length);
  const scores = new Float32Array(2 * n);
  const explained: [number, number] = [0, 0];
  for (const axis of [0, 1] as const) {
    const value = Math.max(0, values[axis] ?? 0);
    explained[axis] = Math.min(1, value / total);
    const vector = new Float64Array(n);
    basis.forEach((each, j) => {
      const weight = (vectors[axis]?.[j] ?? 0) * Math.sqrt(value);
      for (let i = 0; i < n; i++) vector[i] = (vector[i] as number) + weight * (each[i] as number);
    });
    const largest = vector.reduce((best, score) => (Math.abs(score) > Math.abs(best) ? score : best), 0);
    for (let i = 0; i < n; i++) scores[2 * i + axis] = largest < 0 ? -(vector[i] as number) : (vector[i] as number);
  }
  const rest = 1 - explained[0];
  // Two that have all between them have exactly that: what rounding leaves would be said to lie outside.
  return { scores, explained: Math.abs(rest - explained[1]) < ROUNDING ? [explained[0], rest] : explained };
}

function centred(embeddings: Float32Array, n: number, d: number): Float64Array {
  const mean = new Float64Array(d);
  for (let i = 0; i < n; i++) for (let j = 0; j < d; j++) mean[j] = (mean[j] as number) + (embeddings[i * d + j] as number) / n;
  // Not by `Float64Array.from` with a function, which takes ten times as long.
  const rows = new Float64Array(n * d);
  for (let at = 0; at < rows.length; at++) rows[at] = (embeddings[at] as number) - (mean[at % d] as number);
  return rows;
}

/** X (Xᵀ v). */
function gramTimes(rows: Float64Array, n: number, d: number, v: Float64Array): Float64Array {
  const across = new Float64Array(d);
  for (let i = 0; i < n; i++) {
    const factor = v[i] as number;
    for (let j = 0, at = i * d; j < d; j++, at++) across[j] = (across[j] as number) + factor * (rows[at] as number);
  }
  const product = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    let sum = 0;
    for (let j = 0, at = i * d; j < d; j++, at++) sum += (rows[at] as number) * (across[j] as number);
    product[i] = sum;
  }
  return product;
}

/** Takes out of `vector` what lies along the basis; twice, because once leaves what rounding lets through. */
function orthogonalise(vector: Float64Array, basis: readonly Float64Array[]): void {
  for (let time = 0; time < 2; time++)
    for (const each of basis) {
      const along = dot(vector, each);
      for (let i = 0; i < vector.length; i++) vector[i] = (vector[i] as number) - along * (each[i] as number);
    }
}

/** A random direction that has nothing of the basis, nor of the direction in which centred rows have no variance: all alike. */
function fresh(n: number, basis: readonly Float64Array[], random: () => number): Float64Array {
  const vector = Float64Array.from({ length: n }, () => normalFrom(random));
  const mean = vector.reduce((sum, value) => sum + value, 0) / n;
  for (let i = 0; i < n; i++) vector[i] = (vector[i] as number) - mean;
  orthogonalise(vector, basis);
  const length = Math.sqrt(dot(vector, vector));
  return length > 0 ? vector.map((value) => value / length) : vector;
}

/**
 * Whether both of the largest eigenvalues stand: |β · last entry of the eigenvector| bounds how far each is off (Golub & Van Loan, 10.1.3).
 */
function isFound(diagonal: readonly number[], beside: readonly number[]): boolean {
  const k = diagonal.length;
  const { values, vectors } = symmetricEigen(tridiagonal(diagonal, beside), k);
  const off = (axis: number) => Math.abs((beside[k - 1] ?? 0) * (vectors[axis]?.[k - 1] ?? 0));
  return Math.max(off(0), off(1)) <= TOLERANCE * (values[0] ?? 0);
}

function tridiagonal(diagonal: readonly number[], beside: readonly number[]): Float64Array {
  const k = diagonal.length;
  const matrix = new Float64Array(k * k);
  for (let i = 0; i < k; i++) {
    matrix[i * k + i] = diagonal[i] as number;
    if (i + 1 < k) matrix[i * k + i + 1] = matrix[(i + 1) * k + i] = beside[i] as number;
  }
  return matrix;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}
