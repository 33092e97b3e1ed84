// A logit taken apart: by hand, and for any head that what is shown adds up to what is shown, and to what the head says.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LinearHead } from '../heads/head';
import { logitSum, logitTerm } from './logitSum';

const headOf = (weights: readonly number[], bias: readonly number[]): LinearHead => ({
  kind: 'linear',
  classIds: bias.map((_, c) => `class ${c}`),
  embeddingLength: weights.length / bias.length,
  weights: Float32Array.from(weights),
  bias: Float32Array.from(bias),
});

test('0.5 × 2 − 3 × 0.25 + 1 × 0.125, and a bias of 0.0625', () => {
  const head = headOf([9, 9, 9, 2, 0.25, 0.125], [0, 0.0625]);
  expect(logitSum(head, [0.5, -3, 1], 'class 1', 2)).toEqual({
    classId: 'class 1',
    terms: [
      { index: 0, value: 0.5, weight: 2, product: 1 },
      { index: 1, value: -3, weight: 0.25, product: -0.75 },
    ],
    // 0.125 and 0.0625 are 0.1875, of which 0.063 are shown as the bias.
    rest: 0.125,
    restCount: 1,
    bias: 0.063,
    logit: 0.438,
  });
  expect(() => logitSum(head, [1], 'class 1', 2)).toThrow(RangeError);
  expect(() => logitSum(head, [1, 2, 3], 'none', 2)).toThrow(RangeError);
});

test('what is shown adds up to what is shown, and is the head’s logit within half of the last digit', () => {
  // Floats drawn by their bits are nearly all close to zero; these are spread evenly, and none is whole thousandths.
  const number = fc.integer({ min: -20_000, max: 20_000 }).map((each) => Math.fround(each / 1007));
  const sizes = fc.tuple(fc.integer({ min: 2, max: 4 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 0, max: 12 }));
  const cases = sizes.chain(([k, d, most]) =>
    fc.record({
      weights: fc.array(number, { minLength: k * d, maxLength: k * d }),
      bias: fc.array(number, { minLength: k, maxLength: k }),
      embedding: fc.array(number, { minLength: d, maxLength: d }),
      most: fc.constant(most),
      c: fc.integer({ min: 0, max: k - 1 }),
    }),
  );
  fc.assert(
    fc.property(cases, ({ weights, bias, embedding, most, c }) => {
      const head = headOf(weights, bias);
      const d = embedding.length;
      const { terms, rest, restCount, bias: own, logit } = logitSum(head, embedding, `class ${c}`, most);
      const thousandths = (value: number) => Math.round(1000 * value);
      const sum = terms.reduce((all, { product }) => all + thousandths(product), 0) + thousandths(rest) + thousandths(own);
      expect(sum).toBe(thousandths(logit));
      expect(terms).toHaveLength(Math.min(most, d));
      expect(terms.length + restCount).toBe(d);
      for (const { value, weight, product } of terms) expect(Math.abs(product - value * weight)).toBeLessThanOrEqual(0.0005 + 1e-9);
      const exact = embedding.reduce((all, value, j) => all + value * (head.weights[c * d + j] ?? 0), head.bias[c] ?? 0);
      expect(Math.abs(logit - exact)).toBeLessThanOrEqual(0.0005 + 1e-9);
      // Rounding of 20 × 20 moves a product by a fiftieth at most, and the rest takes it up.
      const others = embedding.reduce(
        (all, value, j) => (terms.some(({ index }) => index === j) ? all : all + value * (head.weights[c * d + j] ?? 0)),
        0,
      );
      expect(Math.abs(rest - others)).toBeLessThan(0.022 * terms.length + 0.002);
    }),
    { seed: 1 },
  );
});

test('a product is that of the numbers as they are shown, not of what they were before', () => {
  // 0.8734² is 0.763, but 0.873² is 0.762.
  expect(logitTerm(4, 0.8734, 0.8734)).toEqual({ index: 4, value: 0.873, weight: 0.873, product: 0.762 });
});
