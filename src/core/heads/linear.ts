// The linear head's method: logistic regression at its optimum, from inner products where there are few samples.
import type { LinearHead } from '../head';
import { predict } from '../head';
import { ok } from '../result';
import { addToGram, gramOf } from '../solvers/gram';
import { fitFromGram } from '../solvers/gramLogistic';
import type { LogisticFit, LogisticOptions } from '../solvers/logistic';
import { defaultLogisticOptions, fitLogistic } from '../solvers/logistic';
import type { HeadMethod } from './headMethod';
import { validateSamples } from './headMethod';
import { arrayOf, frameOf } from './plain';

/** Below this share of d samples, it costs less to make the Gram matrix and fit from it (measured at d = 1280, 4 classes). */
const GRAM_PAYS_BELOW = 0.25;

/** The head of a fit. */
export function linearHead(classIds: readonly string[], { weights, bias }: Pick<LogisticFit, 'weights' | 'bias'>): LinearHead {
  const embeddingLength = weights.length / classIds.length;
  return { kind: 'linear', classIds, embeddingLength, weights: Float32Array.from(weights), bias: Float32Array.from(bias) };
}

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
    addToGram(gram, Array.from(classes, (_, i) => embeddings.subarray(i * embeddingLength, (i + 1) * embeddingLength)));
    return linearHead(classIds, fitFromGram(gram, [...classes.keys()], classes, classIds.length, options));
  },

  predict,

  toPlain: ({ kind, classIds, embeddingLength, weights, bias }) => ({
    kind,
    classIds,
    embeddingLength,
    numbers: {},
    arrays: {
      weights: { shape: [classIds.length, embeddingLength], values: weights },
      bias: { shape: [classIds.length], values: bias },
    },
  }),

  fromPlain(plain) {
    const frame = frameOf(plain, 'linear');
    if (!frame.ok) return frame;
    const { classIds, embeddingLength } = plain;
    const weights = arrayOf(plain, 'weights', [classIds.length, embeddingLength]);
    if (!weights.ok) return weights;
    const bias = arrayOf(plain, 'bias', [classIds.length]);
    if (!bias.ok) return bias;
    return ok({ kind: 'linear', classIds, embeddingLength, weights: weights.value, bias: bias.value });
  },
};
