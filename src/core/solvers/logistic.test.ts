// The solver: gradient zero at its answer, and what must not matter does not.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalFrom, randomFrom, shuffled } from '../random';
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
