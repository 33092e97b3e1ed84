// What is said of the mistakes in a matrix: the pair with most of them, where any has more than another.
import { expect, test } from 'vitest';
import '../../words/testing/inEnglish';
import { pairSentence } from './pairSentence';

/** A matrix of three classes by its rows. */
function said(rows: readonly (readonly number[])[], pair: { readonly first: number; readonly second: number } | undefined): string {
  return pairSentence({
    classes: ['Ginkgo', 'Birch', 'Oak'].map((name, at) => ({ id: name, name, colour: at, enabled: true })),
    support: rows.map((row) => row.reduce((sum, each) => sum + each, 0)),
    count: (truth, answer) => rows[truth]?.[answer] ?? 0,
    pair,
  });
}

test('one mistake is one mistake, and of single ones no pair has most', () => {
  const [first, second] = [0, 1];
  expect(
    said(
      [
        [20, 0, 0],
        [0, 20, 0],
        [0, 0, 20],
      ],
      undefined,
    ),
  ).toMatch(/^No class is taken for another/);
  expect(
    said(
      [
        [19, 1, 0],
        [0, 20, 0],
        [0, 0, 20],
      ],
      { first, second },
    ),
  ).toBe('One mistake in all: 1 of 20 “Ginkgo” was taken for “Birch”.');
  expect(
    said(
      [
        [19, 1, 0],
        [0, 20, 0],
        [1, 0, 19],
      ],
      { first, second },
    ),
  ).toBe('2 mistakes, no two of them between the same classes.');
  expect(
    said(
      [
        [19, 1, 0],
        [1, 19, 0],
        [0, 0, 20],
      ],
      { first, second },
    ),
  ).toBe('“Ginkgo” and “Birch” are mixed up most: 1 of 20 “Ginkgo” was taken for “Birch”, 1 of 20 the other way.');
});

test('where other pairs are mixed up as often, their number is told', () => {
  const [first, second] = [0, 1];
  expect(
    said(
      [
        [1, 2, 0],
        [0, 3, 0],
        [1, 1, 1],
      ],
      { first, second },
    ),
  ).toMatch(/^“Ginkgo” and “Birch” are mixed up most: 2 of 3/);
  expect(
    said(
      [
        [1, 2, 0],
        [0, 1, 2],
        [0, 0, 3],
      ],
      { first, second },
    ),
  ).toBe('“Ginkgo” and “Birch” are mixed up most, and 1 other pair just as often.');
  // As many mistakes, of more pictures.
  expect(
    said(
      [
        [1, 2, 0],
        [0, 3, 0],
        [0, 2, 18],
      ],
      { first, second },
    ),
  ).toMatch(/^“Ginkgo” and “Birch” are mixed up most: 2 of 3/);
});
