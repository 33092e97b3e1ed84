// The prose of a backbone's card by the backbone's id: the card itself holds the numbers.
import type { MessageId } from '../../words/say';

export interface CardProse {
  /** Positions of its last feature map along a side. */
  readonly positions: number;
  readonly gaps: readonly MessageId[];
  /** What its training has beyond that of the others. */
  readonly more?: MessageId;
}

const gaps = (details: MessageId): readonly MessageId[] => [
  'backboneCards.gapKinds',
  'backboneCards.gapPeople',
  'backboneCards.gapSigns',
  details,
  'backboneCards.gapLabels',
];

const first: CardProse = { positions: 5, gaps: gaps('backboneCards.gapDetails') };

/** Both share their weights; they are shown pictures of another size. */
const prose: Readonly<Record<string, CardProse>> = {
  'headstart-1': first,
  'headstart-1-128': { positions: 8, gaps: gaps('backboneCards.gapDetails128'), more: 'backboneCards.recipe128' },
};

/** Undefined for a backbone that comes without a card. */
export const proseOf = (backboneId: string): CardProse | undefined => prose[backboneId];
