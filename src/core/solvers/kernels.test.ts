// The vector unit's kernels against plain JavaScript's, on the same memory laid out the same way.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalFrom, randomFrom } from '../base/random';
import type { DescentKernels } from './simdKernels';
import { startPlain } from './plainKernels';
import { BLOCK_A, ROW_STEP, startSimd } from './simdKernels';

const sizes = fc.record({
  n: fc.integer({ min: 1, max: 5 }).map((count) => count * BLOCK_A),
  d: fc.integer({ min: 1, max: 5 }).map((count) => count * ROW_STEP),
  k: fc.integer({ min: 1, max: 5 }).map((count) => count * 2),
  seed: fc.nat(),
});

/** Lets both work on the same numbers; their memories afterwards. */
function both(seed: number, numbers: number, work: (kernels: DescentKernels) => void): readonly Float32Array[] {
  const simd = startSimd();
  if (!simd) throw new Error('no vector unit');
  return [simd, startPlain()].map((kernels) => {
    const random = randomFrom(seed);
    new Float32Array(kernels.memory.buffer).set(Float32Array.from({ length: numbers }, () => normalFrom(random)));
    work(kernels);
    return new Float32Array(kernels.memory.buffer.slice(0));
  });
}

function expectSame([a = new Float32Array(), b = new Float32Array()]: readonly Float32Array[]): void {
  expect(a.reduce((most, value, i) => Math.max(most, Math.abs(value - (b[i] ?? NaN))), 0)).toBeLessThan(1e-4);
}

test('products and sums of rows', () => {
  fc.assert(
    fc.property(sizes, ({ n, d, k, seed }) => {
      const [a, b, out] = [0, 4 * n * d, 4 * (n * d + k * d)];
      expectSame(both(seed, n * d + k * d + n * k, ({ products32 }) => products32(a, b, out, n, d, k)));
      const [coefficients, sums] = [4 * n * d, 4 * (n * d + n * k)];
      expectSame(both(seed, n * d + n * k + k * d, ({ transposedProducts32 }) => transposedProducts32(a, coefficients, sums, n, d, k)));
    }),
    { numRuns: 30 },
  );
});

test('a step of Adam', () => {
  const count = 4 * ROW_STEP;
  const [values, first, second, gradient, constants] = [0, 1, 2, 3, 4].map((place) => 4 * place * count) as [
    number,
    number,
    number,
    number,
    number,
  ];
  const after = both(3, 4 * count, ({ memory, adam32 }) => {
    const squares = new Float32Array(memory.buffer, second, count);
    squares.forEach((value, i) => (squares[i] = value ** 2));
    new Float32Array(memory.buffer, constants, 4).set([0.9, 0.999, 0.01, 1e-3]);
    adam32(values, first, second, gradient, constants, count);
  });
  expectSame(after);
  const random = randomFrom(3);
  const drawn = Float32Array.from({ length: 4 * count }, () => normalFrom(random));
  const at = (place: number) => drawn[place * count] ?? NaN;
  const mean = 0.9 * at(1) + at(3);
  const spread = 0.999 * at(2) ** 2 + at(3) ** 2;
  expect(after[0]?.[0]).toBeCloseTo(at(0) - (0.01 * mean) / (Math.sqrt(spread) + 1e-3), 5);
});
