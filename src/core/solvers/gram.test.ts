// The Gram matrix: products kept, equal embeddings centred to nothing, removal leaves no trace.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalFrom, randomFrom, shuffled } from '../base/random';
import type { Gram } from './gram';
import { addToGram, centredGram, gramOf, productAt, removeFromGram, weightsFromDual } from './gram';

const shapes = fc.record({ n: fc.integer({ min: 1, max: 90 }), d: fc.integer({ min: 1, max: 30 }), seed: fc.nat() });

function drawn(n: number, d: number, seed: number): Float32Array[] {
  const random = randomFrom(seed);
  return Array.from({ length: n }, () => Float32Array.from({ length: d }, () => 2 + normalFrom(random)));
}

/** A matrix grown in steps of many and of one. */
function grown(rows: readonly Float32Array[], d: number, steps: readonly number[]): Gram {
  const gram = gramOf(d);
  let from = 0;
  for (const step of steps) addToGram(gram, rows.slice(from, (from += step)));
  addToGram(gram, rows.slice(from));
  return gram;
}

const dot = (a: ArrayLike<number>, b: ArrayLike<number>) => Array.from(a).reduce((sum, value, j) => sum + value * (b[j] ?? NaN), 0);

test('however it grew, it holds the inner products, to the same bits', () => {
  fc.assert(
    fc.property(shapes, fc.array(fc.integer({ min: 1, max: 70 }), { maxLength: 5 }), ({ n, d, seed }, steps) => {
      const rows = drawn(n, d, seed);
      const gram = grown(rows, d, steps);
      expect(gram).toEqual(
        grown(
          rows,
          d,
          rows.map(() => 1),
        ),
      );
      const errors = rows.flatMap((a, i) => rows.map((b, j) => Math.abs(productAt(gram, i, j) - dot(a, b))));
      expect(Math.max(...errors)).toBeLessThan(1e-9);
    }),
    { numRuns: 15 },
  );
});

test('with samples taken out, it is the matrix that never had them', () => {
  fc.assert(
    fc.property(shapes, fc.array(fc.nat({ max: 89 }), { maxLength: 9 }), ({ n, d, seed }, indices) => {
      const removed = new Set(indices.map((index) => index % n));
      const rows = drawn(n, d, seed);
      const gram = grown(
        rows,
        d,
        Array.from({ length: n }, () => 1),
      );
      removeFromGram(gram, removed);
      const left = rows.filter((_, i) => !removed.has(i));
      expect(gram).toEqual(
        grown(
          left,
          d,
          left.map(() => 1),
        ),
      );
    }),
    { numRuns: 15 },
  );
});

test('centred at some indices in some order, it is that of the centred embeddings at a mean squared length of 1', () => {
  fc.assert(
    fc.property(shapes, ({ n, d, seed }) => {
      const rows = drawn(n + 2, d, seed);
      const indices = shuffled([...rows.keys()], randomFrom(seed)).slice(0, n + 1);
      const mean = Array.from({ length: d }, (_, j) => indices.reduce((sum, index) => sum + (rows[index]?.[j] ?? NaN), 0) / indices.length);
      const centred = indices.map((index) => mean.map((value, j) => (rows[index]?.[j] ?? NaN) - value));
      const squares = centred.reduce((sum, row) => sum + dot(row, row), 0) / indices.length;
      const { products, squaredFactor } = centredGram(grown(rows, d, []), indices);
      expect(Math.abs(squaredFactor * squares - 1)).toBeLessThan(1e-6);
      const errors = centred.flatMap((a, i) =>
        centred.map((b, j) => Math.abs((products[i * indices.length + j] ?? NaN) - dot(a, b) / squares)),
      );
      expect(Math.max(...errors)).toBeLessThan(1e-6);
    }),
    { numRuns: 15 },
  );
});

test('equal embeddings are centred to nothing', () => {
  const gram = grown([Float32Array.of(0.1, 0.7), Float32Array.of(0.1, 0.7), Float32Array.of(0.1, 0.7)], 2, []);
  expect([...centredGram(gram, [0, 1, 2]).products]).toEqual(new Array(9).fill(0));
});

test('dual coefficients make weights: (1, 2) twice and (3, 4) less once', () => {
  const gram = grown([Float32Array.of(3, 4), Float32Array.of(9, 9), Float32Array.of(1, 2)], 2, []);
  expect([...weightsFromDual(gram, [2, 0], Float64Array.of(2, 1, -1, 0), 2)]).toEqual([2 - 3, 4 - 4, 1, 2]);
});

test('what is no embedding is refused, and changes nothing', () => {
  const gram = grown([Float32Array.of(1, 2)], 2, []);
  expect(() => addToGram(gram, [Float32Array.of(1, 2), Float32Array.of(1)])).toThrow('length 1, the matrix takes 2');
  expect(() => addToGram(gram, [Float32Array.of(1, NaN)])).toThrow('it holds NaN');
  expect(gram).toEqual(grown([Float32Array.of(1, 2)], 2, []));
});
