// Multinomial logistic regression with an L2 penalty: the convex problem behind the linear head, solved to its optimum.
import { softmax } from '../head';
import { minimise } from './lbfgs';
import { addPulls, scoresOfAll } from './products';

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

export interface LogisticOptions {
  /** Penalty λ in: mean cross entropy + λ/2 ‖W‖², W in centred units whose mean squared length is 1. */
  readonly l2: number;
  /** Gives every class the same weight, however many samples it has. */
  readonly balanced: boolean;
  /** Stop when the gradient norm has fallen to this share of its value at W = 0, b = 0. */
  readonly tolerance: number;
  readonly maxIterations: number;
}

/** Weights k × d and bias k, in the embeddings' own units, with how the solver ended. */
export interface LogisticFit {
  readonly weights: Float64Array;
  readonly bias: Float64Array;
  readonly loss: number;
  readonly iterations: number;
  readonly converged: boolean;
}

export const defaultLogisticOptions: LogisticOptions = {
  l2: 1e-3,
  balanced: true,
  tolerance: 1e-4,
  maxIterations: 300,
};

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
  const { embeddingLength: d, classCount: k } = problem;
  const scaling = centreAndScale(problem);
  const objective = logisticObjective(problem, scaling, options);
  const zero = new Float64Array(k * (d + 1));
  const atZero = new Float64Array(zero.length);
  objective(zero, atZero);
  const start = warm?.weights.length === k * d && warm.bias.length === k ? toScaled(warm, scaling, k) : zero;
  const minimum = minimise(objective, start, {
    tolerance: options.tolerance,
    maxIterations: options.maxIterations,
    memory: 10,
    referenceNorm: Math.sqrt(atZero.reduce((sum, value) => sum + value * value, 0)),
  });
  return {
    ...fromScaled(minimum.x, scaling, k),
    loss: minimum.value,
    iterations: minimum.iterations,
    converged: minimum.converged,
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
    throw new RangeError(
      `invalid embeddings: ${embeddings.length} numbers for ${classes.length} samples of length ${embeddingLength}`,
    );
  }
  if (classes.length === 0) throw new RangeError('invalid problem: no samples');
  for (const index of classes) {
    if (index >= classCount) throw new RangeError(`invalid class: ${index}, there are ${classCount}`);
  }
  for (const value of embeddings) {
    if (!Number.isFinite(value)) throw new RangeError(`invalid embeddings: they hold ${value}`);
  }
}

/** Moves the mean to the origin and makes the mean squared length 1, so that one λ suits every backbone. */
function centreAndScale({ embeddings, embeddingLength: d, classes }: LogisticProblem): Scaling {
  const n = classes.length;
  const mean = new Float64Array(d);
  for (let row = 0; row < embeddings.length; row += d) {
    for (let j = 0; j < d; j++) mean[j] = (mean[j] as number) + (embeddings[row + j] as number) / n;
  }
  const centred = new Float32Array(embeddings.length);
  let squares = 0;
  for (let row = 0; row < embeddings.length; row += d) {
    for (let j = 0; j < d; j++) {
      const value = (embeddings[row + j] as number) - (mean[j] as number);
      centred[row + j] = value;
      squares += value * value;
    }
  }
  const factor = squares > 0 ? Math.sqrt(n / squares) : 1;
  for (let i = 0; i < centred.length; i++) centred[i] = (centred[i] as number) * factor;
  return { centred, mean, factor };
}

/** Value and gradient at θ = (W row by row, then b): mean weighted cross entropy + λ/2 ‖W‖²; the bias is not penalised. */
function logisticObjective(problem: LogisticProblem, scaling: Scaling, options: LogisticOptions) {
  const { embeddingLength: d, classes, classCount: k } = problem;
  const { centred } = scaling;
  const n = classes.length;
  const sampleWeights = weightsOf(classes, k, options.balanced);
  const residuals = new Float64Array(n * k);

  return (theta: Float64Array, gradient: Float64Array): number => {
    gradient.fill(0);
    let loss = 0;
    scoresOfAll(centred, theta, n, d, k, residuals);
    for (let i = 0; i < n; i++) {
      const residual = residuals.subarray(i * k, i * k + k);
      for (let c = 0; c < k; c++) residual[c] = (residual[c] as number) + (theta[k * d + c] as number);
      softmax(residual);
      const truth = classes[i] as number;
      const weight = sampleWeights[truth] as number;
      loss -= weight * Math.log(Math.max(residual[truth] as number, 1e-300));
      residual[truth] = (residual[truth] as number) - 1;
      for (let c = 0; c < k; c++) {
        const push = weight * (residual[c] as number);
        residual[c] = push;
        gradient[k * d + c] = (gradient[k * d + c] as number) + push;
      }
    }
    addPulls(residuals, centred, n, d, k, gradient);
    for (let p = 0; p < k * d; p++) {
      const weight = theta[p] as number;
      loss += (options.l2 / 2) * weight * weight;
      gradient[p] = (gradient[p] as number) + options.l2 * weight;
    }
    return loss;
  };
}

/** The weight of a sample of each class; all n of them sum to 1. */
function weightsOf(classes: Uint16Array, k: number, balanced: boolean): Float64Array {
  const counts = new Float64Array(k);
  for (const index of classes) counts[index] = (counts[index] as number) + 1;
  const present = counts.reduce((sum, count) => sum + (count > 0 ? 1 : 0), 0);
  return counts.map((count) => (balanced ? 1 / (present * Math.max(1, count)) : 1 / classes.length));
}

/** A weight on scaled, centred embeddings, times the factor, is the weight on embeddings as they come; the bias takes the mean up. */
function fromScaled(theta: Float64Array, { mean, factor }: Scaling, k: number) {
  const d = mean.length;
  const weights = theta.slice(0, k * d).map((value) => value * factor);
  const bias = theta.slice(k * d).map((value, c) => value - along(weights, c, mean));
  return { weights, bias };
}

function toScaled(fit: Pick<LogisticFit, 'weights' | 'bias'>, { mean, factor }: Scaling, k: number): Float64Array {
  const d = mean.length;
  const theta = new Float64Array(k * (d + 1));
  theta.set(fit.weights.map((value) => value / factor));
  theta.set(fit.bias.map((value, c) => value + along(fit.weights, c, mean)), k * d);
  return theta;
}

function along(weights: Float64Array, row: number, x: Float64Array): number {
  let sum = 0;
  for (let j = 0; j < x.length; j++) sum += (weights[row * x.length + j] as number) * (x[j] as number);
  return sum;
}
