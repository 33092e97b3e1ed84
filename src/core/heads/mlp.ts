// The MLP head: one hidden layer of relu units between the embedding and the softmax, learnt by epochs in the engine.
import { softmax } from '../solvers/softmax';
import type { MlpState } from '../solvers/epochs';
import { ok } from '../base/result';
import type { HeadMethod } from './headMethod';
import { predictionOf, validateLength } from './headMethod';
import { arrayOf, frameOf, numberOf } from './checkSerialised';

/** softmax(relu(x A + a) B), as plain numbers: A is d × h, a has h, B is h × k, each row after row. */
export interface MlpHead {
  readonly kind: 'mlp';
  readonly classIds: readonly string[];
  readonly embeddingLength: number;
  /** h. */
  readonly hidden: number;
  readonly hiddenWeights: Float32Array;
  readonly hiddenBias: Float32Array;
  readonly outputWeights: Float32Array;
}

const MOST_HIDDEN = 65_536;

/** An MLP is learnt step by step, so it has no `fit`: `Engine.trainMlp` makes states, and `mlpHeadOf` heads of them. */
export const mlp: Pick<HeadMethod<MlpHead, never>, 'kind' | 'predict' | 'serialise' | 'deserialise'> = {
  kind: 'mlp',

  predict(head, embedding) {
    validateLength(head, embedding);
    const { classIds, hidden, hiddenWeights, hiddenBias, outputWeights } = head;
    const k = classIds.length;
    const units = Float64Array.from(hiddenBias);
    embedding.forEach((value, j) => {
      if (value === 0) return;
      for (let u = 0, at = j * hidden; u < hidden; u++, at++) units[u] = (units[u] as number) + value * (hiddenWeights[at] as number);
    });
    const logits = new Float64Array(k);
    units.forEach((unit, u) => {
      if (unit <= 0) return;
      for (let c = 0; c < k; c++) logits[c] = (logits[c] as number) + unit * (outputWeights[u * k + c] as number);
    });
    return predictionOf(classIds, softmax(logits));
  },

  serialise: ({ kind, classIds, embeddingLength, hidden, hiddenWeights, hiddenBias, outputWeights }) => ({
    kind,
    classIds,
    embeddingLength,
    numbers: { hidden },
    arrays: {
      hiddenWeights: { shape: [embeddingLength, hidden], values: hiddenWeights },
      hiddenBias: { shape: [hidden], values: hiddenBias },
      outputWeights: { shape: [hidden, classIds.length], values: outputWeights },
    },
  }),

  deserialise(serialised) {
    const frame = frameOf(serialised, 'mlp');
    if (!frame.ok) return frame;
    const { classIds, embeddingLength } = serialised;
    const hidden = numberOf(serialised, 'hidden', 1, MOST_HIDDEN);
    if (!hidden.ok) return hidden;
    const hiddenWeights = arrayOf(serialised, 'hiddenWeights', [embeddingLength, hidden.value]);
    if (!hiddenWeights.ok) return hiddenWeights;
    const hiddenBias = arrayOf(serialised, 'hiddenBias', [hidden.value]);
    if (!hiddenBias.ok) return hiddenBias;
    const outputWeights = arrayOf(serialised, 'outputWeights', [hidden.value, classIds.length]);
    if (!outputWeights.ok) return outputWeights;
    return ok({
      kind: 'mlp',
      classIds,
      embeddingLength,
      hidden: hidden.value,
      hiddenWeights: hiddenWeights.value,
      hiddenBias: hiddenBias.value,
      outputWeights: outputWeights.value,
    });
  },
};

/** The head that a training state stands for. `classIds` in the order of the problem's classes. */
export function mlpHeadOf({ hidden, output }: MlpState, classIds: readonly string[], embeddingLength: number): MlpHead {
  const units = output.values.length / classIds.length;
  return {
    kind: 'mlp',
    classIds,
    embeddingLength,
    hidden: units,
    hiddenWeights: hidden.values.slice(0, embeddingLength * units),
    hiddenBias: hidden.values.slice(embeddingLength * units),
    outputWeights: output.values.slice(),
  };
}
