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
 * iterations; a `SpanFit` made before the last samples were added saves projecting its weights too.
 * @throws RangeError when there are no samples, or a class index is out of range.
 */
export function fitInSpan(
  span: Span,
  classes: Uint16Array,
  classCount: number,
  options: LogisticOptions = defaultLogisticOptions,
  warm?: Pick<LogisticFit, 'weights' | 'bias'>,
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

function startFrom(span: Span, warm: Pick<LogisticFit, 'weights' | 'bias'>, k: number, mean: Float64Array) {
  if (warm.bias.length !== k || warm.weights.length !== k * span.embeddingLength) return undefined;
  const weights = toSpanWeights(span, warm.weights, k);
  return { weights, bias: warm.bias.map((value, c) => value + along(weights, c, mean)) };
}

function along(weights: Float64Array, row: number, x: Float64Array): number {
  let sum = 0;
  for (let m = 0; m < x.length; m++) sum += (weights[row * x.length + m] as number) * (x[m] as number);
  return sum;
}
