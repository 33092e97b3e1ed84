// A card is read whole or refused by the name of what is missing.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCard } from './backboneCard';

const card = {
  weights: 10,
  multiplyAdds: 20,
  training: {
    pictures: 5,
    epochs: 2.5,
    seconds: 60,
    device: 'abacus',
    energyWhRange: [1, 2],
  },
  accuracy: { validationTop1: 0.5, validationTop5: 0.75, perClassBest: [{ label: 'cat', top1: 1 }], perClassWorst: [] },
  probe: { raw: { inputSize: 8, fruit: { shots: { 1: 0.25 } }, handDigits: { shots: {} } } },
  fingerprint: 'f00d',
};

describe('a card', () => {
  test('is read', () => {
    expect(readCard(JSON.stringify(card))).toMatchObject({
      ok: true,
      value: {
        fingerprint: 'f00d',
        weights: 10,
        energy: [1, 2],
        top1: 0.5,
        best: [{ label: 'cat', top1: 1 }],
        probe: [
          {
            name: 'raw',
            inputSize: 8,
            sets: new Map([
              ['fruit', new Map([['1', 0.25]])],
              ['handDigits', new Map()],
            ]),
          },
        ],
      },
    });
  });

  test.each([
    ['not JSON', '{'],
    ['card', '[]'],
    ['weights', JSON.stringify({ ...card, weights: undefined })],
    ['fingerprint', JSON.stringify({ ...card, fingerprint: 7 })],
    ['training', JSON.stringify({ ...card, training: 7 })],
    ['energyWhRange', JSON.stringify({ ...card, training: { ...card.training, energyWhRange: [1] } })],
    ['shots', JSON.stringify({ ...card, probe: { raw: { inputSize: 8, fruit: {}, handDigits: {} } } })],
  ])('without its %s is refused', (what, text) => expect(readCard(text)).toEqual({ ok: false, error: what }));

  test('that is anything else is refused, too, without a throw', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(readCard(text).ok).toBe(false);
      }),
    );
  });
});
