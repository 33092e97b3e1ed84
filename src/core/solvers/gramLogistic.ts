// The logistic fit from inner products alone: the primal optimum at the price of n numbers a sample instead of d.
import { labelsOf } from './crossEntropy';
import type { CentredGram, Gram } from './gram';
import { centredGram, productAt, weightsFromShares } from './gram';
import { minimise } from './lbfgs';
import type { LogisticFit, LogisticOptions } from './logistic';
import { defaultLogisticOptions, gradientNorm, pairsFor, validateClasses } from './logistic';
import { logisticLandscape } from './logisticLandscape';
import type { ParameterSpace } from './logisticLandscape';
import type { Matrix } from './matrix';
import { withMatrix } from './matrix';
import { dot } from './vectors';

/** A fit as shares in the embeddings it was made from, with how the solver ended. */
export interface SharesFit extends Omit<LogisticFit, 'weights'> {
  /** n × k: each class's weights are the sum of these shares of the embeddings. */
  readonly shares: Float64Array;
  /** For a warm start of the same samples and classes. */
  readonly vector: Float64Array;
}

/**
 * Fits the samples at some places of the matrix; the same optimum as `fitLogistic` on their embeddings.
 * Its gradients are known to some 1e-8 of where they started: a tolerance below that is not met.
 * `classes` has one index in 0 … classCount − 1 for each place. `warm` (an earlier fit of the same places) only saves iterations.
 * @throws RangeError when there are no samples, or a class index is out of range.
 */
export function fitShares(
  gram: Gram,
  places: ArrayLike<number>,
  classes: Uint16Array,
  classCount: number,
  options: LogisticOptions = defaultLogisticOptions,
  warm?: Pick<SharesFit, 'vector'>,
): SharesFit {
  return fitCentred(centredGram(gram, places), classes, classCount, options, warm);
}

/** `fitShares`, of products that were centred before: for several fits of the same samples. */
export function fitCentred(
  centred: CentredGram,
  classes: Uint16Array,
  k: number,
  options: LogisticOptions,
  warm?: Pick<SharesFit, 'vector'>,
): SharesFit {
  validateClasses(classes, k);
  const n = classes.length;
  const labels = labelsOf(classes, k, options.balanced);
  return withMatrix(centred.products, n, { rough: false }, (matrix) => {
    const space = shareSpace(matrix, n, k);
    const zero = logisticLandscape(space, labels, options.l2, new Float64Array(space.size));
    const referenceNorm = gradientNorm(zero);
    const landscape = warm?.vector.length === space.size ? logisticLandscape(space, labels, options.l2, warm.vector.slice()) : zero;
    const { tolerance, maxIterations } = options;
    const { iterations, converged } = minimise(landscape, { tolerance, maxIterations, memory: pairsFor(n), referenceNorm });
    return { ...unscaled(landscape.at, centred, k), vector: landscape.at, loss: landscape.value(), iterations, converged };
  });
}

/** Fits the samples at some places, with weights on embeddings. See `fitShares`. */
export function fitFromGram(
  gram: Gram,
  places: ArrayLike<number>,
  classes: Uint16Array,
  classCount: number,
  options: LogisticOptions = defaultLogisticOptions,
): LogisticFit {
  const { shares, bias, loss, iterations, converged } = fitShares(gram, places, classes, classCount, options);
  return { weights: weightsFromShares(gram, places, shares, classCount), bias, loss, iterations, converged };
}

/** Scores (m × k) of the samples at other places of the same matrix. */
export function scoresFromShares(
  gram: Gram,
  places: ArrayLike<number>,
  { shares, bias }: SharesFit,
  asked: ArrayLike<number>,
): Float64Array {
  const k = bias.length;
  const scores = new Float64Array(asked.length * k);
  for (let i = 0; i < asked.length; i++) {
    scores.set(bias, i * k);
    for (let j = 0; j < places.length; j++) {
      const product = productAt(gram, asked[i] as number, places[j] as number);
      for (let c = 0; c < k; c++) scores[i * k + c] = (scores[i * k + c] as number) + product * (shares[j * k + c] as number);
    }
  }
  return scores;
}

/**
 * Weights Σᵢ aᵢ xᵢ, kept as A (n × k), then b, then the scores G A that they give: their inner product Aᵀ G A′ and the
 * scores of every combination then cost n numbers a class, and only a gradient costs a product with G.
 */
function shareSpace(matrix: Matrix, n: number, k: number): ParameterSpace {
  const scoresAt = n * k + k;
  const transposed = new Float64Array(n * k);
  return {
    size: scoresAt + n * k,
    biasAt: n * k,
    weightInner: (u, v) => dot(u, 0, v, scoresAt, n * k),
    scores: (vector, out) => out.set(vector.subarray(scoresAt)),
    gather(logitGradients, out) {
      out.set(logitGradients);
      for (let i = 0; i < n; i++) for (let c = 0; c < k; c++) transposed[c * n + i] = logitGradients[i * k + c] as number;
      matrix.products(transposed, k, out.subarray(scoresAt));
    },
  };
}

/** From shares of centred, scaled embeddings to shares of embeddings as they come; the bias takes the mean up. */
function unscaled(vector: Float64Array, { means, squaredFactor }: CentredGram, k: number) {
  const n = means.length;
  const shares = new Float64Array(n * k);
  const bias = vector.slice(n * k, n * k + k);
  for (let c = 0; c < k; c++) {
    let mean = 0;
    for (let i = 0; i < n; i++) mean += (vector[i * k + c] as number) / n;
    for (let i = 0; i < n; i++) {
      const share = ((vector[i * k + c] as number) - mean) * squaredFactor;
      shares[i * k + c] = share;
      bias[c] = (bias[c] as number) - share * (means[i] as number);
    }
  }
  return { shares, bias };
}
