// What came out of a lesson falls under one of its answers, at the edges of each.
import { expect, test } from 'vitest';
import { CHOICES } from './lessonIds';
import { costOutcome, fewOutcome, ladderOutcome, misleadsOutcome, reuseOutcome } from './outcomes';

test('pretraining: fewer than 10, 10 to 30, more than 30 of 100', () => {
  expect([-0.2, 0.09, 0.1, 0.3, 0.31].map(reuseOutcome)).toEqual([0, 0, 1, 1, 2]);
});

test('samples: the first number with which nine in ten are right', () => {
  const points = (...means: readonly number[]) => means.map((mean, at) => ({ mean, shots: [1, 2, 5, 10, 16][at] ?? NaN }));
  expect(fewOutcome(points(0.5, 0.9, 0.95))).toBe(0);
  expect(fewOutcome(points(0.5, 0.6, 0.8, 0.9))).toBe(1);
  expect(fewOutcome(points(0.5, 0.6, 0.8, 0.89, 0.95))).toBe(2);
  expect(fewOutcome(points(0.5))).toBe(2);
});

test('the ladder: one sample, all with a linear head, more than that', () => {
  expect((['zero-shot', 'one-sample', 'linear', 'mlp', 'fine-tuned'] as const).map(ladderOutcome)).toEqual([0, 0, 1, 2, 2]);
});

test('energy: a hundredth, a thousandth, far less', () => {
  expect([costOutcome([50, 200]), costOutcome([300, 3_000]), costOutcome([10_000, 400_000])]).toEqual([0, 1, 2]);
});

test('swapped backgrounds: nine or ten of ten, about half, hardly any', () => {
  expect([10, 9, 8, 5, 3, 2, 0].map((right) => misleadsOutcome({ right, total: 10 }))).toEqual([0, 0, 1, 1, 1, 2, 2]);
});

test('each names one of the answers', () => {
  for (const outcome of [
    reuseOutcome(1),
    fewOutcome([]),
    ladderOutcome('mlp'),
    costOutcome([1e9, 1e9]),
    misleadsOutcome({ right: 0, total: 1 }),
  ])
    expect(outcome).toBeLessThan(CHOICES);
});
