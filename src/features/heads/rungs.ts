// The ladder of heads, from what learns nothing to what changes the backbone: a sentence for each rung, and its size.
import type { HeadChoice } from '../../core/heads/headChoice';

export interface Rung {
  readonly kind: HeadChoice['kind'];
  readonly reuses: string;
  readonly learns: string;
}

/** From the bottom up. */
export const RUNGS: readonly Rung[] = [
  {
    kind: 'zero-shot',
    reuses: 'Reuses the backbone and the things it can name already.',
    learns: 'Learns nothing: you say which of those things are your classes.',
  },
  {
    kind: 'nearest-mean',
    reuses: 'Reuses the frozen backbone.',
    learns: 'Learns the mean of each class: one sample is enough to begin.',
  },
  {
    kind: 'nearest-neighbours',
    reuses: 'Reuses the frozen backbone.',
    learns: 'Learns every sample by heart: those most like a new picture vote on it.',
  },
  {
    kind: 'linear',
    reuses: 'Reuses the frozen backbone.',
    learns: 'Learns how much each number of an embedding speaks for each class.',
  },
  {
    kind: 'mlp',
    reuses: 'Reuses the frozen backbone.',
    learns: 'Learns two layers of weights, epoch by epoch, while you watch.',
  },
  {
    kind: 'fine-tuned',
    reuses: 'Reuses the backbone except for its last part.',
    learns: 'Learns that last part again, together with the head.',
  },
];

/** Numbers in the head of an instant kind; undefined for the others. */
export function numbersHeld(kind: HeadChoice['kind'], classes: number, samples: number, embeddingLength: number): number | undefined {
  switch (kind) {
    case 'nearest-mean':
      return (classes + 1) * embeddingLength;
    case 'nearest-neighbours':
      return samples * (embeddingLength + 1);
    case 'linear':
      return classes * (embeddingLength + 1);
    default:
      return undefined;
  }
}
