// The blocked products against the definition, for every remainder of the blocks.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { normalFrom, randomFrom } from '../random';
import { addPulls, dotProducts, scoresOfAll } from './products';

const sizes = fc.record({ n: fc.integer({ min: 1, max: 9 }), d: fc.integer({ min: 1, max: 7 }), k: fc.integer({ min: 1, max: 9 }), seed: fc.nat() });
const drawn = (length: number, seed: number) => {
  const random = randomFrom(seed);
  return Float64Array.from({ length }, () => normalFrom(random));
};
const at = (values: ArrayLike<number>, index: number) => values[index] ?? NaN;

it('scores every sample for every class: X Wᵀ', () => {
  fc.assert(
    fc.property(sizes, ({ n, d, k, seed }) => {
      const x = Float32Array.from(drawn(n * d, seed));
      const w = drawn(k * d, seed + 1);
      const out = new Float64Array(n * k);
      scoresOfAll(x, w, n, d, k, out);
      for (let i = 0; i < n; i++) {
        for (let c = 0; c < k; c++) {
          let sum = 0;
          for (let j = 0; j < d; j++) sum += at(x, i * d + j) * at(w, c * d + j);
          expect(at(out, i * k + c)).toBeCloseTo(sum, 10);
        }
      }
    }),
  );
});

it('adds what the samples pull on every class: Pᵀ X', () => {
  fc.assert(
    fc.property(sizes, ({ n, d, k, seed }) => {
      const x = Float32Array.from(drawn(n * d, seed));
      const p = drawn(n * k, seed + 1);
      const out = new Float64Array(k * d).fill(1);
      addPulls(p, x, n, d, k, out);
      for (let c = 0; c < k; c++) {
        for (let j = 0; j < d; j++) {
          let sum = 1;
          for (let i = 0; i < n; i++) sum += at(p, i * k + c) * at(x, i * d + j);
          expect(at(out, c * d + j)).toBeCloseTo(sum, 10);
        }
      }
    }),
  );
});

it('multiplies every row with one embedding: R x', () => {
  fc.assert(
    fc.property(sizes, ({ n, d, seed }) => {
      const rows = Array.from({ length: n }, (_, i) => Float32Array.from(drawn(d, seed + i)));
      const x = Float32Array.from(drawn(d, seed - 1));
      const out = new Float64Array(n + 1).fill(7);
      dotProducts(rows, x, out);
      rows.forEach((row, i) => expect(at(out, i)).toBe(row.reduce((sum, value, j) => sum + value * at(x, j), 0)));
      expect(at(out, n)).toBe(7);
    }),
  );
});
