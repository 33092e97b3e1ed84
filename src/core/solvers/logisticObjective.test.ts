// The objective's gradient and slopes against finite differences, and L-BFGS on it against a closed form.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalFrom, randomFrom } from '../base/random';
import { labelsOf } from './crossEntropy';
import { minimise } from './lbfgs';
import type { Objective } from './lbfgs';
import { logisticObjective } from './logisticObjective';
import type { ParameterSpace } from './logisticObjective';
import { transposedProducts, productsOfRows } from './products';

function drawn(seed: number, n: number, d: number, k: number) {
  const random = randomFrom(seed);
  const x = Float64Array.from({ length: n * d }, () => normalFrom(random));
  const space: ParameterSpace = {
    size: k * d + k,
    biasAt: k * d,
    weightInner: (u, v) => u.subarray(0, k * d).reduce((sum, value, p) => sum + value * (v[p] ?? NaN), 0),
    scores: (vector, out) => productsOfRows(x, vector.subarray(0, k * d), n, d, k, out),
    adjoint: (logitGradients, out) => transposedProducts(logitGradients, x, n, d, k, out.fill(0)),
  };
  const labels = labelsOf(
    Uint16Array.from({ length: n }, () => Math.floor(random() * k)),
    k,
    seed % 2 === 0,
  );
  const vector = () => Float64Array.from({ length: space.size }, () => normalFrom(random));
  return { space, labels, vector };
}

const shapes = fc.tuple(fc.nat(), fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 4 }));

test('gradient and slope are what finite differences say', () => {
  fc.assert(
    fc.property(shapes, ([seed, n, d, k]) => {
      const { space, labels, vector } = drawn(seed, n, d, k);
      const point = vector();
      const objective = logisticObjective(space, labels, 0.1, point.slice());
      const gradient = new Float64Array(space.size);
      objective.gradient(gradient);
      const valueAt = (place: Float64Array) => logisticObjective(space, labels, 0.1, place).value();
      const h = 1e-5;
      for (let p = 0; p < space.size; p++) {
        const by = (step: number) => valueAt(point.map((value, i) => (i === p ? value + step : value)));
        expect(Math.abs((by(h) - by(-h)) / (2 * h) - (gradient[p] ?? NaN))).toBeLessThan(1e-8);
      }
      const direction = vector();
      const ahead = objective.lineSearch(direction);
      expect(ahead(0).slope).toBeCloseTo(objective.inner(gradient, direction), 9);
      expect((ahead(0.3 + h).value - ahead(0.3 - h).value) / (2 * h)).toBeCloseTo(ahead(0.3).slope, 7);
      const { value } = ahead(0.3);
      objective.step(0.3);
      expect(objective.value()).toBeCloseTo(value, 9);
      expect(value).toBeCloseTo(valueAt(point.map((each, i) => each + 0.3 * (direction[i] ?? NaN))), 9);
      // A step elsewhere than was looked last.
      objective.lineSearch(direction)(0.9);
      objective.step(0.2);
      expect(objective.value()).toBeCloseTo(valueAt(point.map((each, i) => each + 0.5 * (direction[i] ?? NaN))), 9);
    }),
    { numRuns: 50 },
  );
});

test('L-BFGS finds the lowest point of (x − 3)² + 10 (y + 1)², in any inner product', () => {
  for (const [a, b] of [
    [1, 1],
    [5, 0.2],
  ] as const) {
    let [x, y] = [0, 0];
    let [dx, dy] = [0, 0];
    const value = (t: number) => (x + t * dx - 3) ** 2 + 10 * (y + t * dy + 1) ** 2;
    const bowl: Objective = {
      size: 2,
      inner: (u, v) => a * (u[0] ?? NaN) * (v[0] ?? NaN) + b * (u[1] ?? NaN) * (v[1] ?? NaN),
      value: () => value(0),
      gradient: (out) => out.set([(2 * (x - 3)) / a, (20 * (y + 1)) / b]),
      lineSearch: (direction) => {
        [dx, dy] = [direction[0] ?? NaN, direction[1] ?? NaN];
        return (t) => ({ value: value(t), slope: 2 * dx * (x + t * dx - 3) + 20 * dy * (y + t * dy + 1) });
      },
      step: (t) => {
        x += t * dx;
        y += t * dy;
      },
    };
    const { converged } = minimise(bowl, { tolerance: 1e-10, maxIterations: 50, memory: 5, referenceNorm: 1 });
    expect(converged).toBe(true);
    expect([x, y]).toEqual([expect.closeTo(3, 8), expect.closeTo(-1, 8)]);
  }
});
