// The exact test against sums that can be done by hand, and what every p-value must be.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareRight, mcnemar } from './mcnemar';

test('sums that can be done by hand', () => {
  expect(mcnemar(0, 0)).toBe(1);
  expect(mcnemar(0, 1)).toBe(1);
  expect(mcnemar(1, 9)).toBeCloseTo((2 * (1 + 10)) / 1024, 12);
  expect(mcnemar(0, 5)).toBeCloseTo(2 / 32, 12);
  expect(mcnemar(0, 6)).toBeCloseTo(2 / 64, 12);
  // 1 + 12 + 66 + 220 of 2¹² (R: binom.test(3, 12)).
  expect(mcnemar(3, 9)).toBeCloseTo((2 * 299) / 4096, 12);
  expect(mcnemar(2000, 2000)).toBe(1);
  expect(mcnemar(900, 1100)).toBeCloseTo(8.5e-6, 6);
});

test('symmetric, a probability, and smaller the more one-sided', () => {
  const count = fc.integer({ min: 0, max: 300 });
  fc.assert(
    fc.property(count, count, (a, b) => {
      const p = mcnemar(a, b);
      expect(p).toBeGreaterThan(0);
      expect(p).toBeLessThanOrEqual(1);
      expect(mcnemar(b, a)).toBe(p);
      const [few, many] = [Math.min(a, b), Math.max(a, b)];
      expect(mcnemar(few, many + 1)).toBeLessThanOrEqual(p * (1 + 1e-9));
    }),
  );
});

test('31 against 32 of 36 is no clear difference; six won and none lost is better, the reverse worse', () => {
  const answers = (both: number, first: number, second: number, neither: number) =>
    [
      [
        ...Array<number>(both).fill(1),
        ...Array<number>(first).fill(1),
        ...Array<number>(second).fill(0),
        ...Array<number>(neither).fill(0),
      ],
      [
        ...Array<number>(both).fill(1),
        ...Array<number>(first).fill(0),
        ...Array<number>(second).fill(1),
        ...Array<number>(neither).fill(0),
      ],
    ] as const;
  expect(compareRight(...answers(30, 1, 2, 3))).toEqual({
    samples: 36,
    firstRight: 31,
    secondRight: 32,
    onlyFirst: 1,
    onlySecond: 2,
    p: 1,
    verdict: 'no clear difference',
  });
  expect(compareRight(...answers(20, 0, 6, 1)).verdict).toBe('better');
  expect(compareRight(...answers(20, 6, 0, 1)).verdict).toBe('worse');
  expect(compareRight(...answers(20, 0, 5, 1)).verdict).toBe('no clear difference');
  expect(compareRight([], []).verdict).toBe('no clear difference');
});

test('what is no count, and answers that are not about the same samples', () => {
  expect(() => mcnemar(-1, 2)).toThrow('invalid count: -1');
  expect(() => mcnemar(0.5, 2)).toThrow('invalid count: 0.5');
  expect(() => compareRight([1], [1, 0])).toThrow('invalid answers: 1 and 2');
});
