// The logistic fit in the span of the samples: the primal optimum at the price of n numbers a sample instead of d.
import type { LogisticFit, LogisticOptions } from './logistic';
import { defaultLogisticOptions, fitLogistic } from './logistic';
import type { Span } from './span';
import { centredCoordinates, toEmbeddingWeights, toSpanWeights } from './span';

/** A fit on embeddings, with the weights on coordinates (k × rank) that the next fit of a grown span may start from. */
export interface SpanFit extends LogisticFit {
  readonly coordinateWeights: Float64Array;
}

/**
 * Fits the samples of a span; the same optimum as `fitLogistic` on the embeddings.
 * `classes` has one index in 0 … classCount − 1 for each row. `warm` (an earlier fit of as many classes) only saves
 * iterations. A `SpanFit` since which samples were added, not removed, saves most: its weights need no projecting.
 * @throws RangeError when there are no samples, or a class index is out of range.
 */
export function fitInSpan(
  span: Span,
  classes: Uint16Array,
  classCount: number,
  options: LogisticOptions = defaultLogisticOptions,
  warm?: Pick<LogisticFit, 'weights' | 'bias'> & Partial<Pick<SpanFit, 'coordinateWeights'>>,
): SpanFit {
  const { centred, mean } = centredCoordinates(span);
  const problem = { embeddings: centred, embeddingLength: mean.length, classes, classCount };
  const fit = fitLogistic(problem, options, warm && startFrom(span, warm, classCount, mean));
  return {
    ...fit,
    weights: toEmbeddingWeights(span, fit.weights, classCount),
    bias: fit.bias.map((value, c) => value - along(fit.weights, c, mean)),
    coordinateWeights: fit.weights,
  };
}

function startFrom(
  span: Span,
  { weights, bias, coordinateWeights }: Parameters<typeof fitInSpan>[4] & object,
  k: number,
  mean: Float64Array,
) {
  if (bias.length !== k || weights.length !== k * span.embeddingLength) return undefined;
  const theta = coordinateWeights ? grown(coordinateWeights, k, mean.length) : toSpanWeights(span, weights, k);
  return { weights: theta, bias: bias.map((value, c) => value + along(theta, c, mean)) };
}

/** Rows widened with zeros (a new direction is orthogonal to all that was learnt) or cut. */
function grown(theta: Float64Array, k: number, rank: number): Float64Array {
  const before = theta.length / k;
  const result = new Float64Array(k * rank);
  for (let c = 0; c < k; c++) {
    result.set(theta.subarray(c * before, c * before + Math.min(before, rank)), c * rank);
  }
  return result;
}

function along(weights: Float64Array, row: number, x: Float64Array): number {
  let sum = 0;
  for (let m = 0; m < x.length; m++) sum += (weights[row * x.length + m] as number) * (x[m] as number);
  return sum;
}
