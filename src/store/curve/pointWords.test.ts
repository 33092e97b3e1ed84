// Points of curves in words: as many samples as every class had, or up to so many; a mean with its spread, where there is one.
import { expect, test } from 'vitest';
import { meanAndSpread, pointCell, shotsWords } from './pointWords';

test('a count that some class did not have is said to be at most that', () => {
  const points = [
    { shots: 2, full: true },
    { shots: 20, full: false },
  ];
  expect(shotsWords(2, [{ points }])).toBe('2');
  expect(shotsWords(20, [{ points }])).toBe('up to 20');
  // A curve that has no such point says nothing of it.
  expect(shotsWords(20, [{ points: [] }, { points }])).toBe('up to 20');
  expect(shotsWords(5, [{ points }])).toBe('5');
});

test('a mean has its spread beside it, but one repeat has none', () => {
  expect(meanAndSpread({ mean: 0.9249, spread: 0.041, accuracies: [0.88, 0.97] })).toBe('92% ± 4');
  expect(meanAndSpread({ mean: 0.9, spread: 0, accuracies: [0.9] })).toBe('90% (one repeat)');
});

test('a curve that has no point at a number of samples has a dash there', () => {
  const curve = { points: [{ shots: 5, mean: 0.9, spread: 0, accuracies: [0.9], full: true }] };
  expect(pointCell(curve, 5)).toBe('90% (one repeat)');
  expect(pointCell(curve, 20)).toBe('–');
});
