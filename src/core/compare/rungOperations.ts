// How many multiply-adds a rung of the ladder takes to learn: counted in closed form, from what was learnt and for how long.
import type { MlpSettings } from '../solvers/epochs';
import type { LearntSize } from './cost';

/**
 * An MLP of h hidden units by gradient descent: each sample goes forwards once, and back once for the weights of both layers and once more
 * for what the hidden units are given; n · epochs · (2dh + 3hk).
 */
export function mlpOperations({ samples, embeddingLength: d, classes: k }: LearntSize, { hidden: h, epochs }: MlpSettings): number {
  return samples * epochs * (2 * d * h + 3 * h * k);
}

/**
 * The feature maps that fine-tuning learns from: each picture goes through the backbone up to its last block, which is p · c · d of the
 * multiply-adds that it takes to the embedding. Undefined where the backbone's are not known, or fewer than its block's.
 */
export function mapOperations(
  pictures: number,
  each: number | undefined,
  { positions, channels, embeddingLength }: Pick<TunedSize, 'positions' | 'channels' | 'embeddingLength'>,
): number | undefined {
  const block = positions * channels * embeddingLength;
  return each !== undefined && each > block ? pictures * (each - block) : undefined;
}

/** The block that is fine-tuned, and how often it was gone through. */
export interface TunedSize extends LearntSize {
  /** Samples that chose the epoch. */
  readonly validation: number;
  /** Of the feature map before the block. */
  readonly positions: number;
  readonly channels: number;
  /** Epochs that were learnt, those after the best one too. */
  readonly epochs: number;
}

/**
 * Fine-tuning a 1 × 1 convolution of c channels at p positions, and a linear part on the mean: each sample that is learnt goes forwards
 * once, and back for the weights of both and for what the linear part is given; each that chooses the epoch goes forwards.
 * epochs · (n · (2pcd + 3dk) + v · (pcd + dk)).
 */
export function tuningOperations(size: TunedSize): number {
  const { samples, validation, positions, channels, embeddingLength: d, classes: k, epochs } = size;
  const block = positions * channels * d;
  return epochs * (samples * (2 * block + 3 * d * k) + validation * (block + d * k));
}
