// The difference of two independent shares: the source's own examples, and how often the interval holds the truth.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { randomFrom } from '../base/random';
import { shareDifference } from './newcombe';

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
    const { between } = shareDifference({ right: a, asked: m }, { right: b, asked: n });
    expect([Number(between.low.toFixed(4)), Number(between.high.toFixed(4))]).toEqual([low, high]);
  }
});

test('nothing asked leaves all open, and the second less the first is the mirror image', () => {
  expect(shareDifference({ right: 0, asked: 0 }, { right: 3, asked: 4 })).toEqual({ by: 0, between: { low: -1, high: 1 } });
  const counts = fc.nat(60).chain((asked) => fc.record({ right: fc.nat(asked), asked: fc.constant(asked) }));
  fc.assert(
    fc.property(counts, counts, (first, second) => {
      const [there, back] = [shareDifference(first, second), shareDifference(second, first)];
      expect(there.by).toBeCloseTo(-back.by, 12);
      expect(there.between.low).toBeCloseTo(-back.between.high, 12);
      expect(there.between.low).toBeLessThanOrEqual(there.by);
      expect(there.between.low).toBeGreaterThanOrEqual(-1 - 1e-12);
    }),
  );
});

test('holds the true difference in at least 93 of 100 draws, of sizes that a class has', () => {
  const random = randomFrom(14);
  const drawn = (share: number, asked: number) => {
    let right = 0;
    for (let i = 0; i < asked; i++) right += Number(random() < share);
    return { right, asked };
  };
  for (const [p, m, q, n] of [
    [0.95, 100, 0.8, 30],
    [0.9, 40, 0.9, 20],
    [0.7, 25, 0.5, 60],
  ] as const) {
    let held = 0;
    for (let i = 0; i < 2000; i++) {
      const { between } = shareDifference(drawn(p, m), drawn(q, n));
      held += Number(between.low <= p - q && p - q <= between.high);
    }
    expect(held / 2000).toBeGreaterThanOrEqual(0.93);
  }
});
