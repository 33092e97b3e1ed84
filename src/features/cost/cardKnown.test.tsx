// What is said of pretraining while its card is on its way, where it could not be had, and where there is none.
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { BackboneCard } from '../../core/backbones/backboneCard';
import { catalogue } from '../../core/backbones/catalogue';
import { linesOf } from '../../store/testing/onScreen';
import { toySpec } from '../../store/testing/toyPorts';
import '../../words/testing/inEnglish';
import { CostAnswer } from './CostAnswer';
import type { Pretraining } from './useCost';
import { cardKnown } from './useCost';

const withCard = catalogue.find(({ about }) => about?.card !== undefined);
const without = catalogue.find(({ about }) => about?.card === undefined);

test('a card that could not be had is not taken for none', () => {
  if (!withCard) throw new Error('no backbone has a card');
  const card = { energy: [2, 3] } as unknown as BackboneCard;
  expect(cardKnown(withCard, undefined).pretraining).toBe('reading');
  expect(cardKnown(withCard, { id: 'another', card }).pretraining).toBe('reading');
  expect(cardKnown(withCard, { id: withCard.id, card: undefined }).pretraining).toBe('unread');
  expect(cardKnown(withCard, { id: withCard.id, card })).toEqual({ card, pretraining: [2, 3] });
  expect(cardKnown(without, undefined).pretraining).toBeUndefined();
  expect(cardKnown(undefined, undefined).pretraining).toBeUndefined();
});

test('only where nobody published it is it said that nobody did; else it can be tried again', () => {
  const head = {
    spec: toySpec(),
    samples: 2,
    classes: 2,
    each: 1,
    fitting: undefined,
    pictureTime: 1,
    untimed: false,
    bySteps: false,
    headTime: 1,
    before: undefined,
    energy: [1, 2],
  } as const;
  const said = (pretraining: Pretraining) =>
    linesOf(renderToStaticMarkup(<CostAnswer head={head} pretraining={pretraining} onAgain={() => undefined} />)).join(' ');
  expect(said(undefined)).toContain('was never published');
  expect(said('reading')).not.toContain('never published');
  expect(said('unread')).not.toContain('never published');
  expect(said('unread')).toContain('could not be read');
  expect(said('unread')).toContain('Try again');
});
