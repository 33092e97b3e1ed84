// The ladder of heads, from what learns nothing to what changes the backbone: a sentence for each rung, and its size.
import type { HeadChoice } from '../../core/heads/headChoice';
import type { MessageId } from '../../words/say';

export interface Rung {
  readonly kind: HeadChoice['kind'];
  readonly reuses: MessageId;
  readonly learns: MessageId;
}

/** From the bottom up. */
export const RUNGS: readonly Rung[] = [
  {
    kind: 'zero-shot',
    reuses: 'heads.reusesClassifier',
    learns: 'heads.learnsNothing',
  },
  {
    kind: 'nearest-mean',
    reuses: 'heads.reusesFrozen',
    learns: 'heads.learnsMean',
  },
  {
    kind: 'nearest-neighbours',
    reuses: 'heads.reusesFrozen',
    learns: 'heads.learnsSamples',
  },
  {
    kind: 'linear',
    reuses: 'heads.reusesFrozen',
    learns: 'heads.learnsWeights',
  },
  {
    kind: 'mlp',
    reuses: 'heads.reusesFrozen',
    learns: 'heads.learnsLayers',
  },
  {
    kind: 'fine-tuned',
    reuses: 'heads.reusesMost',
    learns: 'heads.learnsBlock',
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
