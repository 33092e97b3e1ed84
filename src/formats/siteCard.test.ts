// What a head says of itself in an image model: whole there and back, and a stranger's data gives nothing or what was checked.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { HeadDocument } from './headDocument';
import { example } from './testing/exampleHead';
import { readSiteCard, siteCard } from './siteCard';

const proof = {
  side: 1,
  pictures: Uint8ClampedArray.of(255, 128, 7),
  sums: Float32Array.of(1, 2, 3, 4, 5, 6, 7, 8),
  probabilities: Float32Array.of(0.75, 0.25),
};
const said: HeadDocument = { ...example(), card: { author: 'Ada' }, score: { right: 9, asked: 10, on: 'test-set' }, proof };
const labels = said.classes.map(({ name }) => name);
/** As JSON brings it back. */
const written = (document = said) =>
  JSON.parse(JSON.stringify({ headstart: siteCard(document) })) as { headstart: Record<string, unknown> };

describe('the card in an image model', () => {
  test('comes back as it was written', () => {
    expect(readSiteCard(written(), labels)).toEqual({
      fingerprint: said.backbone.fingerprint,
      classes: said.classes.map(({ colour, samples }) => ({ colour, samples })),
      card: said.card,
      score: said.score,
      proof,
    });
  });

  test.each<[string, unknown, readonly string[]]>([
    ['of another program', { headstart: 7 }, labels],
    ['that is none', undefined, labels],
    ['of other labels', written(), ['apple', 'plum']],
    ['of more classes', written(), [...labels, 'plum']],
  ])('%s is passed over', (_, userMetadata, names) => {
    expect(readSiteCard(userMetadata, names)).toBeUndefined();
  });

  test.each<[string, object, string]>([
    ['a score of more right than asked', { score: { right: 3, asked: 2, on: 'held-out' } }, 'score'],
    ['a card that is a number', { card: 7 }, 'card'],
    ['a proof of half a picture', { proof: { side: 1, pictures: 'AAA=', sums: [...proof.sums], probabilities: [[0.75, 0.25]] } }, 'proof'],
    ['a proof of other classes', { proof: { side: 1, pictures: '/4AH', sums: [...proof.sums], probabilities: [[1]] } }, 'proof'],
    ['a proof that is no base64', { proof: { side: 1, pictures: '!', sums: [...proof.sums], probabilities: [[0.75, 0.25]] } }, 'proof'],
  ])('%s is left out, and the rest stays', (_, change, part) => {
    const read = readSiteCard({ headstart: { ...written().headstart, ...change } }, labels);
    expect(read?.classes).toHaveLength(2);
    expect(read).not.toHaveProperty(part);
  });

  test('any data gives nothing, or what was checked', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('card', 'score', 'proof', 'classes', 'backbone'), fc.jsonValue()), (change) => {
        const read = readSiteCard({ headstart: { ...written().headstart, ...change } }, labels);
        if (read) expect(read.classes).toHaveLength(2);
      }),
    );
  });
});
