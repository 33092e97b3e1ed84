// The fit from inner products against the fit in the primal: one optimum.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalFrom, randomFrom } from '../base/random';
import { addToGram, gramOf, removeFromGram } from './gram';
import { fitFromGram, fitDual, scoresFromDual } from './gramLogistic';
import { defaultLogisticOptions, fitLogistic } from './logistic';

const exact = { ...defaultLogisticOptions, l2: 1e-2, tolerance: 1e-8, maxIterations: 500 };

function drawn(n: number, d: number, k: number, seed: number) {
  const random = randomFrom(seed);
  const classes = Uint16Array.from({ length: n }, (_, i) => i % k);
  const rows = Array.from(classes, (c) => Float32Array.from({ length: d }, (_, j) => 3 + normalFrom(random) + (j % k === c ? 1 : 0)));
  return { rows, classes, d, k };
}

function packed(rows: readonly Float32Array[], d: number): Float32Array {
  const embeddings = new Float32Array(rows.length * d);
  rows.forEach((row, i) => embeddings.set(row, i * d));
  return embeddings;
}

function gramWith(rows: readonly Float32Array[], d: number) {
  const gram = gramOf(d);
  addToGram(gram, rows);
  return gram;
}

const all = (rows: readonly unknown[]) => [...rows.keys()];

function expectEqual(a: Float64Array, b: Float64Array, share: number): void {
  const difference = Math.hypot(...a.map((value, p) => value - (b[p] ?? NaN)));
  expect(difference).toBeLessThanOrEqual(share * Math.hypot(...b));
}

const shapes = fc.record({
  n: fc.integer({ min: 4, max: 30 }),
  d: fc.integer({ min: 2, max: 60 }),
  k: fc.integer({ min: 2, max: 4 }),
  seed: fc.nat(),
});

test('it ends at the primal optimum', () => {
  fc.assert(
    fc.property(shapes, ({ n, d, k, seed }) => {
      const { rows, classes } = drawn(n, d, k, seed);
      const primal = fitLogistic({ embeddings: packed(rows, d), embeddingLength: d, classes, classCount: k }, exact);
      const fit = fitFromGram(gramWith(rows, d), all(rows), classes, k, exact);
      expect(primal.converged).toBe(true);
      expect(Math.abs(fit.loss - primal.loss)).toBeLessThan(1e-6 * primal.loss);
      expectEqual(fit.weights, primal.weights, 1e-6);
      fit.bias.forEach((value, c) => expect(Math.abs(value - (primal.bias[c] ?? NaN))).toBeLessThan(1e-5 * (1 + Math.abs(value))));
    }),
    { numRuns: 40 },
  );
});

test('equal samples with different labels, and far more samples of one class, change nothing of that', () => {
  const { rows, d } = drawn(24, 40, 2, 5);
  const twice = [...rows, ...rows.slice(0, 3)];
  const classes = Uint16Array.from(twice, (_, i) => (i === 1 || i >= 24 ? 1 : 0));
  for (const balanced of [true, false]) {
    const options = { ...exact, balanced };
    const primal = fitLogistic({ embeddings: packed(twice, d), embeddingLength: d, classes, classCount: 2 }, options);
    const fit = fitFromGram(gramWith(twice, d), all(twice), classes, 2, options);
    expect(fit.converged).toBe(true);
    expectEqual(fit.weights, primal.weights, 1e-6);
  }
});

test('started from a fit with another penalty it reaches the same optimum, sooner', () => {
  const { rows, classes, d, k } = drawn(40, 90, 3, 9);
  const gram = gramWith(rows, d);
  const before = fitDual(gram, all(rows), classes, k, { ...exact, l2: 1.2e-2 });
  const anew = fitDual(gram, all(rows), classes, k, exact);
  const fit = fitDual(gram, all(rows), classes, k, exact, before);
  expectEqual(fit.dualCoefficients, anew.dualCoefficients, 1e-5);
  expect(fit.iterations).toBeLessThan(anew.iterations);
});

test('a sample added and removed again leaves the fit as it was, to the last bit', () => {
  const { rows, classes, d, k } = drawn(12, 30, 3, 4);
  const gram = gramWith(rows, d);
  removeFromGram(gram, new Set([5]));
  const left = rows.filter((_, i) => i !== 5);
  const kept = classes.filter((_, i) => i !== 5);
  expect(fitFromGram(gram, all(left), kept, k)).toEqual(fitFromGram(gramWith(left, d), all(left), kept, k));
});

test('scores of other samples are those of the weights', () => {
  const { rows, classes, d, k } = drawn(20, 30, 3, 4);
  const gram = gramWith(rows, d);
  const indices = all(rows).slice(4);
  const fit = fitDual(gram, indices, classes.slice(4), k);
  const { weights, bias } = fitFromGram(gram, indices, classes.slice(4), k);
  const scores = scoresFromDual(gram, indices, fit, [0, 3]);
  [0, 3].forEach((index, i) => {
    for (let c = 0; c < k; c++) {
      const score = (rows[index] ?? new Float32Array(d)).reduce(
        (sum, value, j) => sum + value * (weights[c * d + j] ?? NaN),
        bias[c] ?? NaN,
      );
      expect(scores[i * k + c]).toBeCloseTo(score, 8);
    }
  });
});

test('one sample, or nothing but equal ones, gives even weights', () => {
  const one = fitFromGram(gramWith([Float32Array.of(1, 2)], 2), [0], Uint16Array.of(0), 1);
  expect([...one.weights]).toEqual([0, 0]);
  const equal = fitFromGram(gramWith([Float32Array.of(1, 2), Float32Array.of(1, 2)], 2), [0, 1], Uint16Array.of(0, 1), 2);
  expect([...equal.weights, ...equal.bias].every((value) => value === 0)).toBe(true);
});

test('200 classes with a sample each are told apart', () => {
  const { rows, classes, d, k } = drawn(200, 220, 200, 2);
  const gram = gramWith(rows, d);
  const fit = fitDual(gram, all(rows), classes, k, { ...exact, tolerance: 1e-2 });
  expect(fit.converged).toBe(true);
  const scores = scoresFromDual(gram, all(rows), fit, all(rows));
  rows.forEach((_, i) => {
    const own = scores.subarray(i * k, i * k + k);
    expect(own.indexOf(Math.max(...own))).toBe(i);
  });
});

test('no samples, or a class that is not there, is refused', () => {
  expect(() => fitDual(gramOf(2), [], new Uint16Array(0), 2)).toThrow('no samples');
  expect(() => fitDual(gramWith([Float32Array.of(1, 2)], 2), [0], Uint16Array.of(2), 2)).toThrow('invalid class: 2');
});
