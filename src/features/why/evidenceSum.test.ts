// The sentence on what speaks for an answer: its numbers add up as they are shown.
import { expect, test } from 'vitest';
import '../../words/testing/inEnglish';
import { squareMargins } from '../../core/evidence/evidenceMap';
import { evidenceSum, hardlySentence } from './evidenceSum';

/** The classes between which it decides. */
const NAMES = { for: 'Cup', against: 'Can' };

const evidence = (squares: readonly number[], bias: number) => ({
  squares: Float64Array.from(squares),
  bias,
  margin: squares.reduce((sum, value) => sum + value, bias),
});

test('parts that are rounded add up to the sum that is shown', () => {
  // 0.404 − 0.366 = 0.038: rounded each by itself, 0.40 − 0.37 would be 0.04.
  expect(evidenceSum(evidence([0.202, 0.202], -0.366), true, NAMES)).toBe(
    'Squares 0.40, the same for every picture −0.37, together 0.03: about even.',
  );
});

test('how many times as likely is of the answer itself', () => {
  expect(evidenceSum(evidence([2, 0.5], -0.5), true, NAMES)).toBe(
    'Squares 2.50, the same for every picture −0.50, together 2.00: Cup is 7.4 times as likely as Can.',
  );
  expect(evidenceSum(evidence([2, 0.5], -0.5), false, NAMES)).toBe('In the answer itself, Cup is 7.4 times as likely as Can.');
  expect(evidenceSum(evidence([0.01], 0.01), false, NAMES)).toBe('The answer itself is about even.');
});

test('numbers that are held back say so', () => {
  expect(evidenceSum(evidence([22.64], 0), true, NAMES)).toMatch(/together 22\.64: Cup is more than 490,000,000 times as likely as Can\.$/);
  expect(evidenceSum(evidence([22.64], 0), false, NAMES)).toBe(
    'In the answer itself, Cup is more than 490,000,000 times as likely as Can.',
  );
  expect(evidenceSum(evidence([20], 0), false, NAMES)).toBe('In the answer itself, Cup is 490,000,000 times as likely as Can.');
});

test('that no square counts for much is said where no colour is seen, and not where strong ones cancel each other', () => {
  const hardly = (squares: readonly number[], bias: number) =>
    hardlySentence(evidence(squares, bias), squareMargins(evidence(squares, bias)), true);
  expect(hardly([0.2, -0.17], -0.01)).toBe('No square counts for much here: together 0.02.');
  expect(hardly([3, -2.97], -0.01)).toBeUndefined();
  expect(hardlySentence(evidence([0.1, -0.2], 0), Float64Array.of(0.1, -0.2), false)).toBe('No square counts for much here.');
  expect(hardlySentence(evidence([0.1, -2], 0), Float64Array.of(0.1, -2), false)).toBeUndefined();
});

test('nothing has no sign', () => {
  expect(evidenceSum(evidence([1], -0.001), true, NAMES)).toContain('every picture 0.00,');
});
