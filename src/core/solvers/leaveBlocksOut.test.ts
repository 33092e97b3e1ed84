// Blocks left out of a Gaussian process at once, against learning the others alone, block after block.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalFrom, randomFrom } from '../base/random';
import { leaveBlocksOut } from './leaveBlocksOut';

/** Solves A x = b by elimination. */
function solved(a: readonly (readonly number[])[], b: readonly number[]): number[] {
  const rows = a.map((row, i) => [...row, b[i] ?? 0]);
  const n = b.length;
  const at = (i: number, j: number) => rows[i]?.[j] ?? NaN;
  const x = new Array<number>(n).fill(0);
  for (let p = 0; p < n; p++)
    for (let i = p + 1; i < n; i++) {
      const factor = at(i, p) / at(p, p);
      rows[i] = (rows[i] ?? []).map((value, j) => value - factor * at(p, j));
    }
  for (let i = n - 1; i >= 0; i--) x[i] = (at(i, n) - x.reduce((sum, value, j) => (j > i ? sum + at(i, j) * value : sum), 0)) / at(i, i);
  return x;
}

test('each block has the mean that all other samples alone give it', () => {
  fc.assert(
    fc.property(fc.nat({ max: 1000 }), fc.integer({ min: 1, max: 14 }), fc.integer({ min: 1, max: 6 }), (seed, n, count) => {
      const random = randomFrom(seed);
      const k = 2;
      const points = Array.from({ length: n }, () => [normalFrom(random), normalFrom(random)]);
      const likeness = (i: number, j: number) =>
        Math.exp(-(points[i] ?? []).reduce((sum, x, d) => sum + (x - (points[j]?.[d] ?? 0)) ** 2, 0)) + (i === j ? 0.2 : 0);
      const block = Array.from({ length: n }, () => Math.floor(random() * count));
      const targets = Float64Array.from({ length: n * k }, () => normalFrom(random));
      const lower = Float64Array.from({ length: n * n }, (_, p) => (p % n > Math.floor(p / n) ? NaN : likeness(Math.floor(p / n), p % n)));
      const means = leaveBlocksOut(lower, n, targets, k, block);
      for (let i = 0; i < n; i++) {
        const others = [...block.keys()].filter((j) => block[j] !== block[i]);
        for (let c = 0; c < k; c++) {
          const weights = solved(
            others.map((a) => others.map((b) => likeness(a, b))),
            others.map((j) => targets[j * k + c] ?? NaN),
          );
          const mean = others.reduce((sum, j, at) => sum + likeness(i, j) * (weights[at] ?? NaN), 0);
          expect(means[i * k + c]).toBeCloseTo(mean, 8);
        }
      }
    }),
    { numRuns: 60 },
  );
});

test('what is no covariance is refused', () => {
  expect(() => leaveBlocksOut(Float64Array.of(1, 0, 2, 1), 2, Float64Array.of(1, 0), 1, [0, 1])).toThrow(RangeError);
});
