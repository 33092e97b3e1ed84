// The fit in the span against the fit in the primal: one optimum, reached from anywhere.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalFrom, randomFrom } from '../random';
import { defaultLogisticOptions, fitLogistic } from './logistic';
import { addToSpan, removeFromSpan, spanOf } from './span';
import { fitInSpan } from './spanLogistic';

const exact = { ...defaultLogisticOptions, l2: 1e-2, tolerance: 1e-8, maxIterations: 500 };

function drawn(n: number, d: number, k: number, seed: number) {
  const random = randomFrom(seed);
  const classes = Uint16Array.from({ length: n }, (_, i) => i % k);
  const rows = Array.from(classes, (c) =>
    Float32Array.from({ length: d }, (_, j) => 3 + normalFrom(random) + (j % k === c ? 1 : 0)),
  );
  return { rows, classes, d, k };
}

function packed(rows: readonly Float32Array[], d: number): Float32Array {
  const embeddings = new Float32Array(rows.length * d);
  rows.forEach((row, i) => embeddings.set(row, i * d));
  return embeddings;
}

function spanning(rows: readonly Float32Array[], d: number) {
  const span = spanOf(d);
  for (const row of rows) addToSpan(span, row);
  return span;
}

function expectEqual(a: Float64Array, b: Float64Array, share: number): void {
  const difference = Math.hypot(...a.map((value, p) => value - (b[p] ?? NaN)));
  expect(difference).toBeLessThanOrEqual(share * Math.hypot(...b));
}

const shapes = fc.record({
  n: fc.integer({ min: 4, max: 30 }), d: fc.integer({ min: 2, max: 60 }), k: fc.integer({ min: 2, max: 4 }), seed: fc.nat(),
});

test('it ends at the primal optimum', () => {
  fc.assert(
    fc.property(shapes, ({ n, d, k, seed }) => {
      const { rows, classes } = drawn(n, d, k, seed);
      const primal = fitLogistic({ embeddings: packed(rows, d), embeddingLength: d, classes, classCount: k }, exact);
      const fit = fitInSpan(spanning(rows, d), classes, k, exact);
      expect(Math.abs(fit.loss - primal.loss)).toBeLessThan(1e-6 * primal.loss);
      expectEqual(fit.weights, primal.weights, 1e-6);
      fit.bias.forEach((value, c) => expect(Math.abs(value - (primal.bias[c] ?? NaN))).toBeLessThan(1e-6 * (1 + Math.abs(value))));
    }),
    { numRuns: 40 },
  );
});

test('equal samples with different labels, and far more samples of one class, change nothing of that', () => {
  const { rows, d } = drawn(24, 40, 2, 5);
  const all = [...rows, ...rows.slice(0, 3)];
  const classes = Uint16Array.from(all, (_, i) => (i === 1 || i >= 24 ? 1 : 0));
  const primal = fitLogistic({ embeddings: packed(all, d), embeddingLength: d, classes, classCount: 2 }, exact);
  const fit = fitInSpan(spanning(all, d), classes, 2, exact);
  expectEqual(fit.weights, primal.weights, 1e-6);
});

test('started from a fit of fewer samples it reaches the same optimum, sooner', () => {
  const { rows, classes, d, k } = drawn(40, 90, 3, 9);
  const span = spanning(rows.slice(0, 39), d);
  const before = fitInSpan(span, classes.slice(0, 39), k, exact);
  addToSpan(span, rows[39] ?? new Float32Array(d));
  const anew = fitInSpan(span, classes, k, exact);
  for (const warm of [before, { weights: before.weights, bias: before.bias }]) {
    const fit = fitInSpan(span, classes, k, exact, warm);
    expectEqual(fit.weights, anew.weights, 1e-6);
  }
  const loose = { ...exact, tolerance: 1e-3 };
  const { iterations } = fitInSpan(span, classes, k, loose, before);
  expect(iterations).toBeLessThan(fitInSpan(span, classes, k, loose).iterations);
});

test('a sample added and removed again leaves the fit as it was', () => {
  const { rows, classes, d, k } = drawn(12, 30, 3, 4);
  const span = spanning(rows, d);
  removeFromSpan(span, [5]);
  const kept = classes.filter((_, i) => i !== 5);
  const never = fitInSpan(spanning(rows.filter((_, i) => i !== 5), d), kept, k, exact);
  expect(fitInSpan(span, kept, k, exact)).toEqual(never);
});

test('one sample, or nothing but zeros, gives even weights', () => {
  const one = fitInSpan(spanning([Float32Array.of(1, 2)], 2), Uint16Array.of(0), 1);
  expect([...one.weights]).toEqual([0, 0]);
  const zeros = fitInSpan(spanning([new Float32Array(2), new Float32Array(2)], 2), Uint16Array.of(0, 1), 2);
  expect([...zeros.weights, ...zeros.bias]).toEqual([0, 0, 0, 0, 0, 0]);
});

test('200 classes with a sample each are told apart', () => {
  const { rows, classes, d, k } = drawn(200, 20, 200, 2);
  const fit = fitInSpan(spanning(rows, d), classes, k);
  expect(fit.converged).toBe(true);
  expect(fit.weights).toHaveLength(200 * 20);
});

test('no samples, or a class that is not there, is refused', () => {
  expect(() => fitInSpan(spanOf(2), new Uint16Array(0), 2)).toThrow('no samples');
  expect(() => fitInSpan(spanning([Float32Array.of(1, 2)], 2), Uint16Array.of(2), 2)).toThrow('invalid class: 2');
});
