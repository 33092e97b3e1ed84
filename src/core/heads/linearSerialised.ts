// The linear head serialised and back, apart from its solvers: who only predicts and saves need not fetch them.
import type { LinearHead } from './head';
import type { Result } from '../base/result';
import { ok } from '../base/result';
import type { NotAHead, SerialisedHead } from './headMethod';
import { arrayOf, frameOf } from './checkSerialised';

/** The head taken apart for a file. */
export function serialiseLinear({ kind, classIds, embeddingLength, weights, bias }: LinearHead): SerialisedHead {
  return {
    kind,
    classIds,
    embeddingLength,
    numbers: {},
    arrays: {
      weights: { shape: [classIds.length, embeddingLength], values: weights },
      bias: { shape: [classIds.length], values: bias },
    },
  };
}

/** The head put together again, every name, shape and number checked. */
export function deserialiseLinear(serialised: SerialisedHead): Result<LinearHead, NotAHead> {
  const frame = frameOf(serialised, 'linear');
  if (!frame.ok) return frame;
  const { classIds, embeddingLength } = serialised;
  const weights = arrayOf(serialised, 'weights', [classIds.length, embeddingLength]);
  if (!weights.ok) return weights;
  const bias = arrayOf(serialised, 'bias', [classIds.length]);
  if (!bias.ok) return bias;
  return ok({ kind: 'linear', classIds, embeddingLength, weights: weights.value, bias: bias.value });
}
