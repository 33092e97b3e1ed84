// What the backbone believes: counted, and how close classes lie together, against pairs counted one by one.
import { expect, test } from 'vitest';
import { closenessOf, firstGuess, mostBelieved } from './beliefs';

test('the labels that come first most often, most often first', () => {
  expect(mostBelieved(['cat', 'ant', 'cat', 'bee', 'ant', 'cat', 'dog'], 3)).toEqual([
    { label: 'cat', first: 3 },
    { label: 'ant', first: 2 },
    { label: 'bee', first: 1 },
  ]);
  const classifier = { labels: ['x', 'y'], embeddingLength: 2, kernel: Float32Array.of(1, 0, 0, 1), bias: new Float32Array(2) };
  expect(firstGuess(classifier, Float32Array.of(1, 3))).toBe('y');
});

test('closeness is the mean over all pairs', () => {
  const a = [Float32Array.of(1, 0), Float32Array.of(0, 2), Float32Array.of(3, 3)];
  const b = [Float32Array.of(-1, 0), Float32Array.of(0, 0)];
  const closeness = closenessOf(
    new Map([
      ['a', a],
      ['b', b],
      ['none', []],
    ]),
  );
  const half = Math.SQRT1_2;
  expect(closeness.get('a')?.within).toBeCloseTo((0 + half + half) / 3, 6);
  expect(closeness.get('a')?.toOthers).toBeCloseTo((-1 + 0 - half) / 3, 6);
  // One picture has no pair, and one without direction is none.
  expect([closeness.get('b'), closeness.get('none')]).toEqual([undefined, undefined]);
});
