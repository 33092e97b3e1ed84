// Classes as normal distributions of one shrunk covariance, and how far a point is from each: for fewer or more samples than dimensions.
import { choleskyInPlace, solveLower } from './cholesky';
import { productsOfRows } from './products';

/** k means with one covariance Σ: (x − μ)ᵀ Σ⁻¹ (x − μ) = (‖x − μ‖² − ‖W (x − μ)‖²) / ridge. */
export interface ClassGaussians {
  readonly embeddingLength: number;
  /** k × d. */
  readonly means: Float64Array;
  /** W, n × d. */
  readonly whitening: Float64Array;
  /** W μ for each class, k × n. */
  readonly whitenedMeans: Float64Array;
  readonly ridge: number;
  /** The share of Σ that is the mean variance in every direction, 0 … 1. */
  readonly shrinkage: number;
}

/**
 * The means of k classes and the covariance within them, shrunk towards the mean variance as far as its own noise says (Ledoit & Wolf,
 * A Well-Conditioned Estimator for Large-Dimensional Covariance Matrices, 2004; scikit-learn: `LedoitWolf`). Σ⁻¹ is never made: with R
 * the n residuals, a = shrinkage · mean variance and b = (1 − shrinkage) / n, Woodbury's identity has Σ⁻¹ = (I − b Rᵀ (a I + b R Rᵀ)⁻¹ R) /
 * a, so O(n² d + n³) is all it takes. `embeddings` is n × d, `classes` has n indices; a class without a sample has the mean 0.
 * @throws RangeError when the shapes disagree.
 */
export function classGaussians(embeddings: Float32Array, d: number, classes: ArrayLike<number>, k: number): ClassGaussians {
  const n = classes.length;
  if (n === 0 || embeddings.length !== n * d)
    throw new RangeError(`invalid embeddings: ${embeddings.length} numbers for ${n} of length ${d}`);
  const means = new Float64Array(k * d);
  const counts = new Float64Array(k);
  for (let i = 0; i < n; i++) {
    counts[classes[i]] += 1;
    for (let j = 0; j < d; j++) means[classes[i] * d + j] += embeddings[i * d + j];
  }
  for (let p = 0; p < means.length; p++) means[p] /= Math.max(1, counts[Math.floor(p / d)]);
  const residuals = new Float64Array(n * d);
  for (let i = 0; i < n; i++) for (let j = 0; j < d; j++) residuals[i * d + j] = embeddings[i * d + j] - means[classes[i] * d + j];

  const gram = new Float64Array(n * n);
  productsOfRows(residuals, residuals, n, d, n, gram);
  const { shrinkage, variance } = ledoitWolf(gram, n, d);
  // Equal samples have no variance: then every other point is far.
  const ridge = Math.max(shrinkage * variance, Number.EPSILON);
  const b = (1 - shrinkage) / n;
  for (let p = 0; p < gram.length; p++) gram[p] *= b;
  for (let i = 0; i < n; i++) gram[i * n + i] += ridge;
  choleskyInPlace(gram, n);
  solveLower(gram, n, residuals, d);
  const factor = Math.sqrt(b);
  for (let p = 0; p < residuals.length; p++) residuals[p] *= factor;
  const whitenedMeans = new Float64Array(k * n);
  productsOfRows(means, residuals, k, d, n, whitenedMeans);
  return { embeddingLength: d, means, whitening: residuals, whitenedMeans, ridge, shrinkage };
}

/** The squared Mahalanobis distance of one point to each of the k means. O(n d + k (n + d)). */
export function mahalanobis(
  { embeddingLength: d, means, whitening, whitenedMeans, ridge }: ClassGaussians,
  embedding: Float32Array | Float64Array,
): Float64Array {
  const k = means.length / d;
  const n = whitening.length / d;
  const whitened = new Float64Array(n);
  productsOfRows(whitening, embedding, n, d, 1, whitened);
  const distances = new Float64Array(k);
  for (let c = 0; c < k; c++) {
    let squares = 0;
    for (let j = 0; j < d; j++) squares += (embedding[j] - means[c * d + j]) ** 2;
    for (let i = 0; i < n; i++) squares -= (whitened[i] - whitenedMeans[c * n + i]) ** 2;
    distances[c] = squares / ridge;
  }
  return distances;
}

/** From the residuals' n × n products alone: how much to shrink, and the mean variance. */
function ledoitWolf(gram: Float64Array, n: number, d: number): { readonly shrinkage: number; readonly variance: number } {
  let trace = 0;
  let fourth = 0;
  let squares = 0;
  for (let i = 0; i < n; i++) {
    trace += gram[i * n + i];
    fourth += gram[i * n + i] ** 2;
  }
  for (let p = 0; p < gram.length; p++) squares += gram[p] ** 2;
  const variance = trace / n / d;
  // ‖S‖² and the mean of ‖x xᵀ − S‖², both over d.
  const size = squares / n ** 2 / d;
  const spread = size - variance ** 2;
  const noise = (fourth / n / d - size) / n;
  return { variance, shrinkage: spread > 0 ? Math.min(1, Math.max(0, noise / spread)) : 1 };
}
