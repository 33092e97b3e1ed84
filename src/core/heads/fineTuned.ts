// The fine-tuned head: the backbone's last convolution block as the person's pictures changed it, and a linear part on top.
import type { FineTuneState } from '../solvers/epochs';
import { softmax } from '../solvers/softmax';
import { fail, ok } from '../base/result';
import type { HeadMethod } from './headMethod';
import { predictionOf } from './headMethod';
import { arrayOf, frameOf, numberOf } from './checkSerialised';
import type { Prediction } from './head';

export const BLOCK_ACTIVATIONS = ['linear', 'relu', 'relu6'] as const;
export type BlockActivation = (typeof BLOCK_ACTIVATIONS)[number];

/**
 * softmax(W mean(activation(map K + k)) + b), as plain numbers; the mean runs over the positions of the map.
 * The block's batch norm is folded into K and k.
 */
export interface FineTunedHead {
  readonly kind: 'fine-tuned';
  readonly classIds: readonly string[];
  /** d: the length of the embedding that the block makes. */
  readonly embeddingLength: number;
  /** c: numbers at each position of the feature map. */
  readonly channels: number;
  readonly activation: BlockActivation;
  /** K, c × d, and k, d. */
  readonly blockWeights: Float32Array;
  readonly blockBias: Float32Array;
  /** W, k × d, and b, k, as in a linear head. */
  readonly weights: Float32Array;
  readonly bias: Float32Array;
}

const MOST_CHANNELS = 65_536;

/** Learnt by epochs in the engine, so without `fit`; it predicts from a feature map instead of an embedding. */
export const fineTuned: Pick<HeadMethod<FineTunedHead, never>, 'kind' | 'serialise' | 'deserialise'> & {
  /**
   * `map` is the feature map before the block: positions × c numbers.
   * @throws RangeError when its length is no whole number of positions.
   */
  predict(head: FineTunedHead, map: Float32Array): Prediction;
} = {
  kind: 'fine-tuned',

  predict(head, map) {
    const { classIds, weights, bias } = head;
    const embedding = embeddingOf(head, map);
    const d = embedding.length;
    const logits = Float64Array.from(bias);
    for (let c = 0; c < logits.length; c++) {
      let sum = logits[c] as number;
      for (let j = 0; j < d; j++) sum += (weights[c * d + j] as number) * (embedding[j] as number);
      logits[c] = sum;
    }
    return predictionOf(classIds, softmax(logits));
  },

  serialise: ({ kind, classIds, embeddingLength, channels, activation, blockWeights, blockBias, weights, bias }) => ({
    kind,
    classIds,
    embeddingLength,
    numbers: { channels, activation: BLOCK_ACTIVATIONS.indexOf(activation) },
    arrays: {
      blockWeights: { shape: [channels, embeddingLength], values: blockWeights },
      blockBias: { shape: [embeddingLength], values: blockBias },
      weights: { shape: [classIds.length, embeddingLength], values: weights },
      bias: { shape: [classIds.length], values: bias },
    },
  }),

  deserialise(serialised) {
    const frame = frameOf(serialised, 'fine-tuned');
    if (!frame.ok) return frame;
    const { classIds, embeddingLength: d } = serialised;
    const channels = numberOf(serialised, 'channels', 1, MOST_CHANNELS);
    if (!channels.ok) return channels;
    const code = numberOf(serialised, 'activation', 0, BLOCK_ACTIVATIONS.length - 1);
    if (!code.ok) return code;
    const activation = BLOCK_ACTIVATIONS[code.value];
    if (!activation) return fail({ kind: 'value', what: 'activation', found: String(code.value) });
    const blockWeights = arrayOf(serialised, 'blockWeights', [channels.value, d]);
    if (!blockWeights.ok) return blockWeights;
    const blockBias = arrayOf(serialised, 'blockBias', [d]);
    if (!blockBias.ok) return blockBias;
    const weights = arrayOf(serialised, 'weights', [classIds.length, d]);
    if (!weights.ok) return weights;
    const bias = arrayOf(serialised, 'bias', [classIds.length]);
    if (!bias.ok) return bias;
    return ok({
      kind: 'fine-tuned',
      classIds,
      embeddingLength: d,
      channels: channels.value,
      activation,
      blockWeights: blockWeights.value,
      blockBias: blockBias.value,
      weights: weights.value,
      bias: bias.value,
    });
  },
};

/**
 * The embedding that the head's own block makes of a feature map: d numbers.
 * @throws RangeError when the map's length is no whole number of positions.
 */
export function embeddingOf(
  { channels, embeddingLength: d, activation, blockWeights, blockBias }: FineTunedHead,
  map: Float32Array,
): Float64Array {
  const positions = map.length / channels;
  if (!(Number.isInteger(positions) && positions > 0)) {
    throw new RangeError(`invalid feature map: ${map.length} numbers, the head takes ${channels} a position`);
  }
  const most = activation === 'relu6' ? 6 : Infinity;
  const least = activation === 'linear' ? -Infinity : 0;
  const sum = new Float64Array(d);
  const here = new Float64Array(d);
  for (let p = 0; p < positions; p++) {
    here.set(blockBias);
    for (let i = 0; i < channels; i++) {
      const value = map[p * channels + i] as number;
      if (value === 0) continue;
      for (let j = 0, at = i * d; j < d; j++, at++) here[j] = (here[j] as number) + value * (blockWeights[at] as number);
    }
    for (let j = 0; j < d; j++) sum[j] = (sum[j] as number) + Math.min(most, Math.max(least, here[j] as number));
  }
  return sum.map((total) => total / positions);
}

/** The head that a training state stands for. */
export function fineTunedHeadOf(
  { block, classifier }: FineTuneState,
  classIds: readonly string[],
  { channels, activation }: Pick<FineTunedHead, 'channels' | 'activation'>,
): FineTunedHead {
  const k = classIds.length;
  const d = classifier.values.length / k - 1;
  return {
    kind: 'fine-tuned',
    classIds,
    embeddingLength: d,
    channels,
    activation,
    blockWeights: block.values.slice(0, channels * d),
    blockBias: block.values.slice(channels * d),
    weights: Float32Array.from({ length: k * d }, (_, at) => classifier.values[(at % d) * k + Math.floor(at / d)] as number),
    bias: classifier.values.slice(d * k),
  };
}
