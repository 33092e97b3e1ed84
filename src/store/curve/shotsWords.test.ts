// Samples a class in words: as many as every class had, or up to so many.
import { expect, test } from 'vitest';
import { shotsWords } from './shotsWords';

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
