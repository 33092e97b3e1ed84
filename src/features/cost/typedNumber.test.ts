// What is typed on cost stands as it was typed, or is refused; an end of a range leaves the other one alone unless it has to move.
import { expect, test } from 'vitest';
import { typedNumber } from './typedNumber';
import { withLeast, withMost } from './wattsTyped';

test.each([
  ['100', 100],
  ['0.05', 0.05],
  ['.5', 0.5],
  ['1e2', 100],
  ['2000', 2000],
  ['', 'empty'],
  [' ', 'empty'],
  ['2000.5', 'refused'],
  ['2500', 'refused'],
  ['0', 'refused'],
  ['0.0001', 'refused'],
  ['-3', 'refused'],
  ['NaN', 'refused'],
  ['1,5', 'refused'],
] as const)('%j', (text, expected) => expect(typedNumber(text, false, 2000)).toBe(expected));

test('what a browser can make no number of is not taken for nothing', () => expect(typedNumber('', true, 2000)).toBe('refused'));

test('one end of the watts', () => {
  const usual = [10, 40] as const;
  expect(withMost([10, 40], usual, 100)).toEqual([10, 100]);
  expect(withLeast([10, 40], usual, 30)).toEqual([30, 40]);
  expect(withLeast([10, 40], usual, 60)).toEqual([60, 60]);
  expect(withMost([10, 40], usual, 4)).toEqual([4, 4]);
  // Emptied: the usual one comes back, of this end only.
  expect(withLeast([30, 90], usual, undefined)).toEqual([10, 90]);
  expect(withMost([60, 90], usual, undefined)).toEqual([40, 40]);
});
