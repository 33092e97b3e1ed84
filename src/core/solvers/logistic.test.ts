// The solver: gradient zero at its answer, and what must not matter does not.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalFrom, randomFrom, shuffled } from '../base/random';
import type { LogisticProblem } from './logistic';
import { defaultLogisticOptions, fitLogistic } from './logistic';

function blobs(seed: number, n: number, d: number, k: number): LogisticProblem {
  const random = randomFrom(seed);
  const classes = Uint16Array.from({ length: n }, (_, i) => i % k);
  const embeddings = Float32Array.from({ length: n * d }, (_, p) => {
    const i = Math.floor(p / d);
    return 3 + normalFrom(random) + ((p % d) % k === classes[i] ? 1 : 0);
  });
  return { embeddings, embeddingLength: d, classes, classCount: k };
}

const exact = { ...defaultLogisticOptions, tolerance: 1e-8, maxIterations: 2000 };

test('it reaches the optimum: no small move of a weight lowers the loss', () => {
  const problem = blobs(1, 40, 6, 3);
  const fit = fitLogistic(problem, exact);
  expect(fit.converged).toBe(true);
  for (const l2 of [1e-3]) {
    for (let p = 0; p < 18; p++) {
      const moved = fit.weights.slice();
      moved[p] = (moved[p] as number) + 1e-3;
      const still = fitLogistic(problem, { ...exact, l2, maxIterations: 0 }, { weights: moved, bias: fit.bias });
      expect(still.loss).toBeGreaterThanOrEqual(fit.loss);
    }
  }
});

test('two samples: the answer is symmetric and its boundary lies half way', () => {
  const fit = fitLogistic({ embeddings: Float32Array.of(1, 3), embeddingLength: 1, classes: Uint16Array.of(0, 1), classCount: 2 }, exact);
  const [w0, w1] = fit.weights as unknown as [number, number];
  const [b0, b1] = fit.bias as unknown as [number, number];
  expect(w0).toBeCloseTo(-w1, 6);
  expect((b1 - b0) / (w0 - w1)).toBeCloseTo(2, 6);
});

test('neither the order of samples nor a warm start changes the optimum', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1000 }), (seed) => {
      const problem = blobs(seed, 30, 5, 3);
      const { embeddings, classes, embeddingLength: d } = problem;
      const order = shuffled([...classes.keys()], randomFrom(seed + 1));
      const mixed = {
        ...problem,
        embeddings: Float32Array.from(order.flatMap((i) => [...embeddings.subarray(i * d, i * d + d)])),
        classes: Uint16Array.from(order.map((i) => classes[i] as number)),
      };
      const fit = fitLogistic(problem, exact);
      const again = fitLogistic(mixed, exact, { weights: fit.weights.map((w) => w * 2), bias: fit.bias });
      again.weights.forEach((weight, p) => expect(weight).toBeCloseTo(fit.weights[p] as number, 4));
    }),
    { numRuns: 20 },
  );
});

test('classes under other numbers are the same classes', () => {
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const problem = blobs(seed, 30, 5, 3);
      const name = shuffled([0, 1, 2], randomFrom(seed + 1));
      const fit = fitLogistic(problem, exact);
      const renamed = fitLogistic({ ...problem, classes: problem.classes.map((c) => name[c] ?? NaN) }, exact);
      const weights = name.flatMap((c) => [...renamed.weights.subarray(c * 5, c * 5 + 5)]);
      expect(Math.hypot(...fit.weights.map((weight, p) => weight - (weights[p] ?? NaN)))).toBeLessThan(1e-5 * Math.hypot(...weights));
    }),
    { numRuns: 20 },
  );
});

test('many samples, summed roughly, end at the optimum of few sums made finely; the same bits every time', () => {
  for (const balanced of [true, false]) {
    const problem = blobs(7, 400, 40, 3);
    // 20 of the first class, 250 of the others.
    const classes = problem.classes.map((c, i) => (c === 0 && i > 60 ? 1 : c));
    const fine = fitLogistic({ ...problem, classes }, { ...exact, balanced });
    const rough = fitLogistic({ ...problem, classes }, { ...defaultLogisticOptions, balanced });
    expect(rough.converged).toBe(true);
    expect(Math.abs(rough.loss - fine.loss)).toBeLessThan(1e-6 * fine.loss);
    expect(Math.hypot(...fine.weights.map((weight, p) => weight - (rough.weights[p] ?? NaN)))).toBeLessThan(
      1e-2 * Math.hypot(...fine.weights),
    );
    expect(fitLogistic({ ...problem, classes }, { ...defaultLogisticOptions, balanced })).toEqual(rough);
  }
});

test('balanced, a rare class is found as often as a common one; else it is hardly ever named', () => {
  const problem = blobs(3, 600, 2, 2);
  const kept = [...problem.classes.keys()].filter((i) => problem.classes[i] === 0 || i % 100 === 1);
  const few = {
    ...problem,
    embeddings: Float32Array.from(kept.flatMap((i) => [...problem.embeddings.subarray(2 * i, 2 * i + 2)])),
    classes: Uint16Array.from(kept, (i) => problem.classes[i] ?? NaN),
  };
  const named = (balanced: boolean) => {
    const { weights, bias } = fitLogistic(few, { ...exact, balanced });
    const score = (i: number, c: number) =>
      (bias[c] ?? NaN) + [0, 1].reduce((sum, j) => sum + (weights[2 * c + j] ?? NaN) * (problem.embeddings[2 * i + j] ?? NaN), 0);
    const all = [...problem.classes.keys()];
    return [0, 1].map((c) => {
      const own = all.filter((i) => problem.classes[i] === c);
      return own.filter((i) => score(i, c) > score(i, 1 - c)).length / own.length;
    });
  };
  const [common = NaN, rare = NaN] = named(true);
  expect(Math.min(common, rare)).toBeGreaterThan(0.6);
  expect(named(false)[1]).toBeLessThan(0.2);
});

test('equal samples with different labels end even, and one class alone is certain', () => {
  const even = fitLogistic({ embeddings: Float32Array.of(2, 2), embeddingLength: 1, classes: Uint16Array.of(0, 1), classCount: 2 });
  expect(even.bias[0]).toBeCloseTo(even.bias[1] as number, 6);
  const alone = fitLogistic({ embeddings: Float32Array.of(2, 3), embeddingLength: 1, classes: Uint16Array.of(0, 0), classCount: 1 });
  expect(alone.loss).toBeCloseTo(0, 9);
});

test('what is not a problem is refused with the value in the message', () => {
  const problem = blobs(1, 4, 2, 2);
  expect(() => fitLogistic({ ...problem, classCount: 1 })).toThrow('invalid class: 1, there are 1');
  expect(() => fitLogistic({ ...problem, embeddingLength: 3 })).toThrow('8 numbers for 4 samples of length 3');
  expect(() => fitLogistic({ ...problem, embeddings: Float32Array.of(1, 2, NaN, 4, 5, 6, 7, 8) })).toThrow('they hold NaN');
});
