// The quick exponential function against the language's own.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { expOf } from './expOf';

test('within 1e-13 of Math.exp, and never out of order by more', () => {
  fc.assert(
    fc.property(fc.double({ min: -40.999, max: 0, noNaN: true }), (x) => {
      expect(Math.abs(expOf(x) / Math.exp(x) - 1)).toBeLessThan(2e-13);
    }),
    { numRuns: 20_000 },
  );
});

test('what is far below counts nothing, and what is no number stays none', () => {
  expect([expOf(0), expOf(-0), expOf(-50), expOf(-1e9), expOf(-Infinity), expOf(NaN)]).toEqual([1, 1, 0, 0, 0, NaN]);
});
