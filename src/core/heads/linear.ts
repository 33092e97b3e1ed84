// The linear head's method: logistic regression at its optimum, from inner products where there are few samples.
import type { LinearHead } from './head';
import { predict } from './head';
import { addToGram, gramOf } from '../solvers/gram';
import { fitFromGram } from '../solvers/gramLogistic';
import type { LogisticFit, LogisticOptions } from '../solvers/logistic';
import { defaultLogisticOptions, fitLogistic } from '../solvers/logistic';
import type { HeadMethod } from './headMethod';
import { validateSamples } from './headMethod';
import { deserialiseLinear, serialiseLinear } from './linearSerialised';

/** Below this share of d samples, it costs less to make the Gram matrix and fit from it (measured at d = 1280, 4 classes). */
const GRAM_PAYS_BELOW = 0.25;

/** The head of a fit. */
export function linearHead(
  classIds: readonly string[],
  { weights, bias, converged }: Pick<LogisticFit, 'weights' | 'bias' | 'converged'>,
): LinearHead {
  const embeddingLength = weights.length / classIds.length;
  return {
    kind: 'linear',
    classIds,
    embeddingLength,
    weights: Float32Array.from(weights),
    bias: Float32Array.from(bias),
    ...(!converged && { converged }),
  };
}

/**
 * Multinomial logistic regression at its optimum: softmax(W x + b), with the penalty of `LogisticOptions`.
 * Throws and refuses as `HeadMethod` says.
 */
export const linear: HeadMethod<LinearHead, LogisticOptions> = {
  kind: 'linear',
  defaults: defaultLogisticOptions,

  fit(samples, options = defaultLogisticOptions) {
    validateSamples(samples);
    const { embeddings, embeddingLength, classIds, classes } = samples;
    const n = classes.length;
    if (n >= GRAM_PAYS_BELOW * embeddingLength) {
      return linearHead(classIds, fitLogistic({ embeddings, embeddingLength, classes, classCount: classIds.length }, options));
    }
    const gram = gramOf(embeddingLength);
    addToGram(
      gram,
      Array.from(classes, (_, i) => embeddings.subarray(i * embeddingLength, (i + 1) * embeddingLength)),
    );
    return linearHead(classIds, fitFromGram(gram, [...classes.keys()], classes, classIds.length, options));
  },

  predict,

  serialise: serialiseLinear,
  deserialise: deserialiseLinear,
};
