// The linear head's method: logistic regression at its optimum, in the span of the samples where that is smaller.
import type { LinearHead } from '../head';
import { predict } from '../head';
import { ok } from '../result';
import type { LogisticOptions } from '../solvers/logistic';
import { defaultLogisticOptions, fitLogistic } from '../solvers/logistic';
import { addToSpan, spanOf } from '../solvers/span';
import { fitInSpan } from '../solvers/spanLogistic';
import type { HeadMethod, LabelledEmbeddings } from './headMethod';
import { validateSamples } from './headMethod';
import { arrayOf, frameOf } from './plain';

/** Below this share of d samples the span costs less than the primal (measured at d = 1280, 4 classes, with no factor at hand). */
const SPAN_PAYS_BELOW = 0.2;

export const linear: HeadMethod<LinearHead, LogisticOptions> = {
  kind: 'linear',
  defaults: defaultLogisticOptions,

  fit(samples, options = defaultLogisticOptions) {
    validateSamples(samples);
    const { embeddingLength, classIds, classes } = samples;
    const inSpan = classes.length < SPAN_PAYS_BELOW * embeddingLength;
    const { weights, bias } = inSpan
      ? fitInSpan(spanning(samples), classes, classIds.length, options)
      : fitLogistic({ ...samples, classCount: classIds.length }, options);
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

function spanning({ embeddings, embeddingLength: d }: LabelledEmbeddings) {
  const span = spanOf(d);
  for (let row = 0; row < embeddings.length; row += d) addToSpan(span, embeddings.subarray(row, row + d));
  return span;
}
