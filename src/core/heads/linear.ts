// The linear head's method: logistic regression at its optimum.
import type { LinearHead } from '../head';
import { predict } from '../head';
import { ok } from '../result';
import type { LogisticOptions } from '../solvers/logistic';
import { defaultLogisticOptions, fitLogistic } from '../solvers/logistic';
import type { HeadMethod } from './headMethod';
import { validateSamples } from './headMethod';
import { arrayOf, frameOf } from './plain';

export const linear: HeadMethod<LinearHead, LogisticOptions> = {
  kind: 'linear',
  defaults: defaultLogisticOptions,

  fit(samples, options = defaultLogisticOptions) {
    validateSamples(samples);
    const { embeddings, embeddingLength, classIds, classes } = samples;
    const { weights, bias } = fitLogistic({ embeddings, embeddingLength, classes, classCount: classIds.length }, options);
    return {
      kind: 'linear',
      classIds,
      embeddingLength,
      weights: Float32Array.from(weights),
      bias: Float32Array.from(bias),
    };
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
