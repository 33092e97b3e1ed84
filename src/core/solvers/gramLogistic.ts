// The logistic fit from inner products alone: the primal optimum at the price of n numbers a sample instead of d.
import { labelsOf } from './crossEntropy';
import type { CentredGram, Gram } from './gram';
import { centredGram, productAt, weightsFromDual } from './gram';
import { minimise } from './lbfgs';
import type { LogisticFit, LogisticOptions } from './logistic';
import { defaultLogisticOptions, gradientNorm, pairsFor, validateClasses } from './logistic';
import { logisticObjective } from './logisticObjective';
import type { ParameterSpace } from './logisticObjective';
import type { Matrix } from './matrix';
import { withMatrix } from './matrix';
import { dot } from './vectors';

/** A fit as dual coefficients, one a sample and class, with how the solver ended. */
export interface DualFit extends Omit<LogisticFit, 'weights'> {
  /** n × k: each class's weights are the sum of the embeddings, each times its coefficient. */
  readonly dualCoefficients: Float64Array;
  /** For a warm start of the same samples and classes. */
  readonly vector: Float64Array;
}

/**
 * Fits the samples at some indices of the matrix; the same optimum as `fitLogistic` on their embeddings.
 * Its gradients are known to some 1e-8 of where they started: a tolerance below that is not met.
 * `classes` has one index in 0 … classCount − 1 for each index. `warm` (an earlier fit of the same indices) only saves iterations.
 * @throws RangeError when there are no samples, or a class index is out of range.
 */
export function fitDual(
  gram: Gram,
  indices: ArrayLike<number>,
  classes: Uint16Array,
  classCount: number,
  options: LogisticOptions = defaultLogisticOptions,
  warm?: Pick<DualFit, 'vector'>,
): DualFit {
  return fitCentred(centredGram(gram, indices), classes, classCount, options, warm);
}

/** `fitDual`, of products that were centred before: for several fits of the same samples. */
export function fitCentred(
  centred: CentredGram,
  classes: Uint16Array,
  k: number,
  options: LogisticOptions,
  warm?: Pick<DualFit, 'vector'>,
): DualFit {
  validateClasses(classes, k);
  const n = classes.length;
  const labels = labelsOf(classes, k, options.balanced);
  return withMatrix(centred.products, n, { rough: false }, (matrix) => {
    const space = dualSpace(matrix, n, k);
    const zero = logisticObjective(space, labels, options.l2, new Float64Array(space.size));
    const referenceNorm = gradientNorm(zero);
    const objective = warm?.vector.length === space.size ? logisticObjective(space, labels, options.l2, warm.vector.slice()) : zero;
    const { tolerance, maxIterations } = options;
    const { iterations, converged } = minimise(objective, { tolerance, maxIterations, memory: pairsFor(n), referenceNorm });
    return { ...unscaled(objective.at, centred, k), vector: objective.at, loss: objective.value(), iterations, converged };
  });
}

/** Fits the samples at some indices, with weights on embeddings. See `fitDual`. */
export function fitFromGram(
  gram: Gram,
  indices: ArrayLike<number>,
  classes: Uint16Array,
  classCount: number,
  options: LogisticOptions = defaultLogisticOptions,
): LogisticFit {
  const { dualCoefficients, bias, loss, iterations, converged } = fitDual(gram, indices, classes, classCount, options);
  return { weights: weightsFromDual(gram, indices, dualCoefficients, classCount), bias, loss, iterations, converged };
}

/** Scores (m × k) of the samples at other indices of the same matrix. */
export function scoresFromDual(
  gram: Gram,
  indices: ArrayLike<number>,
  { dualCoefficients, bias }: DualFit,
  asked: ArrayLike<number>,
): Float64Array {
  const k = bias.length;
  const scores = new Float64Array(asked.length * k);
  for (let i = 0; i < asked.length; i++) {
    scores.set(bias, i * k);
    for (let j = 0; j < indices.length; j++) {
      const product = productAt(gram, asked[i], indices[j]);
      for (let c = 0; c < k; c++) scores[i * k + c] = scores[i * k + c] + product * dualCoefficients[j * k + c];
    }
  }
  return scores;
}

/**
 * Weights Σᵢ aᵢ xᵢ, kept as A (n × k), then b, then the scores G A that they give: their inner product Aᵀ G A′ and the
 * scores of every combination then cost n numbers a class, and only a gradient costs a product with G.
 */
function dualSpace(matrix: Matrix, n: number, k: number): ParameterSpace {
  const scoresAt = n * k + k;
  const transposed = new Float64Array(n * k);
  return {
    size: scoresAt + n * k,
    biasAt: n * k,
    weightInner: (u, v) => dot(u, 0, v, scoresAt, n * k),
    scores: (vector, out) => out.set(vector.subarray(scoresAt)),
    adjoint(logitGradients, out) {
      out.set(logitGradients);
      for (let i = 0; i < n; i++) for (let c = 0; c < k; c++) transposed[c * n + i] = logitGradients[i * k + c];
      matrix.products(transposed, k, out.subarray(scoresAt));
    },
  };
}

/** From coefficients of centred, scaled embeddings to coefficients of embeddings as they come; the bias takes the mean up. */
function unscaled(vector: Float64Array, { means, squaredFactor }: CentredGram, k: number) {
  const n = means.length;
  const dualCoefficients = new Float64Array(n * k);
  const bias = vector.slice(n * k, n * k + k);
  for (let c = 0; c < k; c++) {
    let mean = 0;
    for (let i = 0; i < n; i++) mean += vector[i * k + c] / n;
    for (let i = 0; i < n; i++) {
      const coefficient = (vector[i * k + c] - mean) * squaredFactor;
      dualCoefficients[i * k + c] = coefficient;
      bias[c] = bias[c] - coefficient * means[i];
    }
  }
  return { dualCoefficients, bias };
}
