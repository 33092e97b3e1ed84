// The span: inner products kept, equal samples open nothing, removal leaves no trace.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalFrom, randomFrom } from '../random';
import type { Span } from './span';
import { addToSpan, centredCoordinates, removeFromSpan, spanOf, toEmbeddingWeights, toSpanWeights } from './span';

const shapes = fc.record({ n: fc.integer({ min: 1, max: 12 }), d: fc.integer({ min: 1, max: 15 }), seed: fc.nat() });

/** Embeddings some of which repeat earlier ones, or are zero. */
function drawn(n: number, d: number, seed: number): Float32Array[] {
  const random = randomFrom(seed);
  const rows: Float32Array[] = [];
  for (let i = 0; i < n; i++) {
    const dice = random();
    const earlier = rows[Math.floor(random() * i)];
    if (dice < 0.2 && earlier) rows.push(earlier.slice());
    else rows.push(Float32Array.from({ length: d }, () => (dice > 0.95 ? 0 : 2 + normalFrom(random))));
  }
  return rows;
}

function spanning(rows: readonly Float32Array[], d: number): Span {
  const span = spanOf(d);
  for (const row of rows) addToSpan(span, row);
  return span;
}

const dot = (a: ArrayLike<number>, b: ArrayLike<number>) =>
  Array.from(a).reduce((sum, value, j) => sum + value * (b[j] ?? 0), 0);

test('coordinates have the inner products of the embeddings, and no more of them than samples or dimensions', () => {
  fc.assert(
    fc.property(shapes, ({ n, d, seed }) => {
      const rows = drawn(n, d, seed);
      const span = spanning(rows, d);
      expect(span.basis.length).toBeLessThanOrEqual(Math.min(n, d));
      rows.forEach((a, i) =>
        rows.forEach((b, j) => {
          const kept = dot(span.rows[i]?.coordinates ?? [], span.rows[j]?.coordinates ?? []);
          expect(Math.abs(kept - dot(a, b))).toBeLessThan(1e-9 * (1 + d * 25));
        }),
      );
    }),
  );
});

test('(3, 4) and its double share one coordinate, 5 and 10; an equal sample opens nothing', () => {
  const span = spanning([Float32Array.of(3, 4), Float32Array.of(6, 8), Float32Array.of(3, 4)], 2);
  expect(span.basis).toEqual([0]);
  expect(span.rows.map(({ coordinates }) => [...coordinates])).toEqual([[5], [10], [5]]);
});

test('weights go to the embeddings and back, and score every sample alike', () => {
  fc.assert(
    fc.property(shapes, ({ n, d, seed }) => {
      const rows = drawn(n, d, seed);
      const span = spanning(rows, d);
      const rank = span.basis.length;
      const random = randomFrom(seed + 1);
      const theta = Float64Array.from({ length: 2 * rank }, () => normalFrom(random));
      const weights = toEmbeddingWeights(span, theta, 2);
      rows.forEach((row, i) => {
        for (const c of [0, 1]) {
          const score = dot(span.rows[i]?.coordinates ?? [], theta.subarray(c * rank, c * rank + rank));
          expect(dot(weights.subarray(c * d, c * d + d), row)).toBeCloseTo(score, 5);
        }
      });
      expect(Math.abs(dot(weights, weights) - dot(theta, theta))).toBeLessThan(1e-5 * (1 + dot(theta, theta)));
      toSpanWeights(span, weights, 2).forEach((value, p) => expect(value).toBeCloseTo(theta[p] ?? NaN, 4));
    }),
  );
});

test('centred coordinates sum to nothing', () => {
  const { centred, mean } = centredCoordinates(spanning(drawn(9, 5, 3), 5));
  const rank = mean.length;
  for (let m = 0; m < rank; m++) {
    let sum = 0;
    for (let i = 0; i < 9; i++) sum += centred[i * rank + m] ?? NaN;
    expect(sum).toBeCloseTo(0, 5);
  }
});

test('a span that lost samples is bit for bit the span that never had them', () => {
  fc.assert(
    fc.property(shapes, fc.array(fc.nat({ max: 11 }), { maxLength: 5 }), ({ n, d, seed }, places) => {
      const removed = new Set(places.map((place) => place % n));
      const rows = drawn(n, d, seed);
      const span = spanning(rows, d);
      removeFromSpan(span, removed);
      expect(span).toEqual(spanning(rows.filter((_, i) => !removed.has(i)), d));
    }),
  );
});

test('what is no sample is refused, and changes nothing', () => {
  const span = spanning([Float32Array.of(1, 2)], 2);
  expect(() => addToSpan(span, Float32Array.of(1))).toThrow('length 1, the span takes 2');
  expect(() => addToSpan(span, Float32Array.of(1, NaN))).toThrow('it holds NaN');
  expect(() => removeFromSpan(span, [0, 1])).toThrow('invalid place: 1, there are 1');
  expect(span).toEqual(spanning([Float32Array.of(1, 2)], 2));
});
