// Multinomial logistic regression with an L2 penalty: the convex problem behind the linear head, solved to its optimum.
import { labelsOf } from './crossEntropy';
import { minimise } from './lbfgs';
import { logisticObjective } from './logisticObjective';
import type { ParameterSpace } from './logisticObjective';
import type { LogisticOptions } from './logisticOptions';
import { defaultLogisticOptions } from './logisticOptions';
import type { Matrix } from './matrix';
import { withMatrix } from './matrix';
import { dot, notFinite } from './vectors';

export type { LogisticOptions };
export { defaultLogisticOptions };

/**
 * n embeddings of length d with their classes.
 * `embeddings` is n × d, row after row; `classes` has n indices in 0 … classCount − 1.
 */
export interface LogisticProblem {
  readonly embeddings: Float32Array;
  readonly embeddingLength: number;
  readonly classes: Uint16Array;
  readonly classCount: number;
}

/** Weights k × d and bias k, in the embeddings' own units, with how the solver ended. */
export interface LogisticFit {
  readonly weights: Float64Array;
  readonly bias: Float64Array;
  readonly loss: number;
  readonly iterations: number;
  readonly converged: boolean;
}

/**
 * Correction pairs of L-BFGS. A pair costs as much as twelve rows of a pass over the samples; more of them save passes:
 * at 10,000 samples 30 pairs need 33 passes, 10 pairs 45, and 5 pairs 50.
 */
export const pairsFor = (n: number): number => Math.min(30, Math.max(8, Math.ceil(n / 30)));

/** From this tolerance on, sums in float32 tell the optimum well enough: their error is some hundredth of it. */
const ROUGH_FROM = 1e-5;

/**
 * Fits W and b so that softmax(W x + b) gives each sample its class (Bishop, Pattern Recognition and Machine Learning, 4.3.4).
 * Deterministic. `warm` (an earlier fit of the same shape) only changes how soon the optimum is reached.
 * @throws RangeError when a shape disagrees, a class index is out of range, or an embedding is not finite.
 */
export function fitLogistic(
  problem: LogisticProblem,
  options: LogisticOptions = defaultLogisticOptions,
  warm?: Pick<LogisticFit, 'weights' | 'bias'>,
): LogisticFit {
  validate(problem);
  const { embeddingLength: d, classes, classCount: k } = problem;
  const scaling = centreAndScale(problem);
  const labels = labelsOf(classes, k, options.balanced);
  return withMatrix(scaling.centred, d, { rough: options.tolerance >= ROUGH_FROM }, (matrix) => {
    const space = embeddingSpace(matrix, d, k);
    const zero = logisticObjective(space, labels, options.l2, new Float64Array(space.size));
    const referenceNorm = gradientNorm(zero);
    const objective =
      warm?.weights.length === k * d && warm.bias.length === k
        ? logisticObjective(space, labels, options.l2, toScaled(warm, scaling, k))
        : zero;
    const { tolerance, maxIterations } = options;
    const { iterations, converged } = minimise(objective, { tolerance, maxIterations, memory: pairsFor(classes.length), referenceNorm });
    return { ...fromScaled(objective.at, scaling, k), loss: objective.value(), iterations, converged };
  });
}

/** The length of the gradient where an objective stands. */
export function gradientNorm({ size, inner, gradient }: ReturnType<typeof logisticObjective>): number {
  const here = new Float64Array(size);
  gradient(here);
  return Math.sqrt(inner(here, here));
}

/** Weights on the embeddings themselves: W row by row, then b. */
function embeddingSpace(matrix: Matrix, d: number, k: number): ParameterSpace {
  return {
    size: k * (d + 1),
    biasAt: k * d,
    weightInner: (u, v) => dot(u, 0, v, 0, k * d),
    scores: (vector, out) => matrix.products(vector.subarray(0, k * d), k, out),
    adjoint: (logitGradients, out) => matrix.transposedProducts(logitGradients, k, out.subarray(0, k * d)),
  };
}

interface Scaling {
  readonly centred: Float32Array;
  readonly mean: Float64Array;
  /** One factor for all dimensions: it keeps angles between embeddings as the backbone made them. */
  readonly factor: number;
}

function validate({ embeddings, embeddingLength, classes, classCount }: LogisticProblem): void {
  if (embeddings.length !== classes.length * embeddingLength) {
    throw new RangeError(`invalid embeddings: ${embeddings.length} numbers for ${classes.length} samples of length ${embeddingLength}`);
  }
  validateClasses(classes, classCount);
  const odd = notFinite(embeddings);
  if (odd !== undefined) throw new RangeError(`invalid embeddings: they hold ${odd}`);
}

/** @throws RangeError when there are no samples, or one's class is not among the `classCount`. */
export function validateClasses(classes: Uint16Array, classCount: number): void {
  if (classes.length === 0) throw new RangeError('invalid problem: no samples');
  for (const index of classes) {
    if (index >= classCount) throw new RangeError(`invalid class: ${index}, there are ${classCount}`);
  }
}

/** Below this share of the squared length, what is left after centring is rounding: then the embeddings are equal. */
export const ROUNDING = 1e-12;

/** Moves the mean to the origin and makes the mean squared length 1, so that one λ suits every backbone. */
function centreAndScale({ embeddings, embeddingLength: d, classes }: LogisticProblem): Scaling {
  const n = classes.length;
  const mean = new Float64Array(d);
  let squares = 0;
  for (let row = 0; row < embeddings.length; row += d) {
    let rowSquares = 0;
    for (let j = 0; j < d; j++) {
      const value = embeddings[row + j];
      mean[j] = mean[j] + value;
      rowSquares += value * value;
    }
    squares += rowSquares;
  }
  for (let j = 0; j < d; j++) mean[j] = mean[j] / n;
  const left = squares - n * dot(mean, 0, mean, 0, d);
  const factor = left > ROUNDING * squares ? Math.sqrt(n / left) : 0;
  const centred = new Float32Array(embeddings.length);
  for (let row = 0; row < embeddings.length; row += d) {
    for (let j = 0; j < d; j++) centred[row + j] = (embeddings[row + j] - mean[j]) * factor;
  }
  return { centred, mean, factor };
}

/** A weight on scaled, centred embeddings, times the factor, is the weight on embeddings as they come; the bias takes the mean up. */
function fromScaled(theta: Float64Array, { mean, factor }: Scaling, k: number) {
  const d = mean.length;
  const weights = theta.slice(0, k * d).map((value) => value * factor);
  const bias = theta.slice(k * d).map((value, c) => value - dot(weights, c * d, mean, 0, d));
  return { weights, bias };
}

function toScaled(fit: Pick<LogisticFit, 'weights' | 'bias'>, { mean, factor }: Scaling, k: number): Float64Array {
  const d = mean.length;
  const theta = new Float64Array(k * (d + 1));
  if (factor > 0) theta.set(fit.weights.map((value) => value / factor));
  theta.set(
    fit.bias.map((value, c) => value + dot(fit.weights, c * d, mean, 0, d)),
    k * d,
  );
  return theta;
}
