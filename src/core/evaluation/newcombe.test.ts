// The difference of two independent shares: the source's own examples, and how often the interval holds the truth.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { randomFrom } from '../base/random';
import { differenceOf } from './newcombe';

test('is as in Newcombe’s table II, method 10', () => {
  const cases = [
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [6, 7, 2, 7, 0.0582, 0.8062],
    [5, 56, 0, 29, -0.0381, 0.1926],
    [0, 10, 0, 20, -0.1611, 0.2775],
    [0, 10, 0, 10, -0.2775, 0.2775],
    [10, 10, 0, 20, 0.6791, 1],
    [10, 10, 0, 10, 0.6075, 1],
  ] as const;
  for (const [a, m, b, n, low, high] of cases) {
    const { between } = differenceOf({ right: a, total: m }, { right: b, total: n });
    expect([Number(between.low.toFixed(4)), Number(between.high.toFixed(4))]).toEqual([low, high]);
  }
});

test('where one has no samples all is open, and the second less the first is the mirror image', () => {
  expect(differenceOf({ right: 0, total: 0 }, { right: 3, total: 4 })).toEqual({ difference: 0, between: { low: -1, high: 1 } });
  const counts = fc.nat(60).chain((total) => fc.record({ right: fc.nat(total), total: fc.constant(total) }));
  fc.assert(
    fc.property(counts, counts, (first, second) => {
      const [there, back] = [differenceOf(first, second), differenceOf(second, first)];
      expect(there.difference).toBeCloseTo(-back.difference, 12);
      expect(there.between.low).toBeCloseTo(-back.between.high, 12);
      expect(there.between.low).toBeLessThanOrEqual(there.difference);
      expect(there.between.low).toBeGreaterThanOrEqual(-1 - 1e-12);
    }),
  );
});

test('holds the true difference in at least 93 of 100 draws, of sizes that a class has', () => {
  const random = randomFrom(14);
  const drawn = (share: number, total: number) => {
    let right = 0;
    for (let i = 0; i < total; i++) right += Number(random() < share);
    return { right, total };
  };
  for (const [p, m, q, n] of [
    [0.95, 100, 0.8, 30],
    [0.9, 40, 0.9, 20],
    [0.7, 25, 0.5, 60],
  ] as const) {
    let held = 0;
    for (let i = 0; i < 2000; i++) {
      const { between } = differenceOf(drawn(p, m), drawn(q, n));
      held += Number(between.low <= p - q && p - q <= between.high);
    }
    expect(held / 2000).toBeGreaterThanOrEqual(0.93);
  }
});
