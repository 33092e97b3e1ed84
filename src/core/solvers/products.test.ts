// The products against their definition, in plain arrays and in the vector unit, for every remainder of the blocks.
import fc from 'fast-check';
import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { normalFrom, randomFrom } from '../base/random';
import type { Matrix } from './matrix';
import { withMatrix } from './matrix';
import { transposedProducts, productsOfRows } from './products';
import { dot, embeddingDot, notFinite } from './vectors';

const sizes = fc.record({
  n: fc.integer({ min: 1, max: 9 }),
  d: fc.integer({ min: 1, max: 19 }),
  k: fc.integer({ min: 1, max: 5 }),
  seed: fc.nat(),
});
/** So large that the vector unit is worth it. */
const large = fc.record({
  n: fc.integer({ min: 250, max: 530 }),
  d: fc.integer({ min: 9, max: 35 }),
  k: fc.integer({ min: 1, max: 5 }),
  seed: fc.nat(),
});

const drawn = (length: number, seed: number) => {
  const random = randomFrom(seed);
  return Float64Array.from({ length }, () => normalFrom(random));
};
const at = (values: ArrayLike<number>, index: number) => values[index] ?? NaN;

/** Drops what a number holds beyond float32, so that both can be given the same. */
const rounded = (values: Float64Array) => Float64Array.from(Float32Array.from(values));

function expectProducts(
  products: Matrix['products'],
  { n, d, k }: { n: number; d: number; k: number },
  a: ArrayLike<number>,
  b: Float32Array | Float64Array,
  within: number,
) {
  const out = new Float64Array(n * k).fill(7);
  products(b, k, out);
  let worst = 0;
  for (let i = 0; i < n; i++) {
    for (let c = 0; c < k; c++) {
      let sum = 0;
      for (let j = 0; j < d; j++) sum += at(a, i * d + j) * at(b, c * d + j);
      worst = Math.max(worst, Math.abs(at(out, i * k + c) - sum));
    }
  }
  expect(worst).toBeLessThan(within);
}

function expectGathered(
  transposed: Matrix['transposedProducts'],
  { n, d, k }: { n: number; d: number; k: number },
  a: ArrayLike<number>,
  p: Float64Array,
  within: number,
) {
  const out = new Float64Array(k * d).fill(7);
  transposed(p, k, out);
  let worst = 0;
  for (let c = 0; c < k; c++) {
    for (let j = 0; j < d; j++) {
      let sum = 0;
      for (let i = 0; i < n; i++) sum += at(p, i * k + c) * at(a, i * d + j);
      worst = Math.max(worst, Math.abs(at(out, c * d + j) - sum));
    }
  }
  expect(worst).toBeLessThan(within);
}

afterEach(() => vi.unstubAllGlobals());

test('in plain arrays: A Bᵀ and Pᵀ A', () => {
  fc.assert(
    fc.property(sizes, (shape) => {
      const { n, d, k, seed } = shape;
      const a = Float32Array.from(drawn(n * d, seed));
      expectProducts((b, classes, out) => productsOfRows(a, b, n, d, classes, out), shape, a, drawn(k * d, seed + 1), 1e-10);
      expectGathered((p, classes, out) => transposedProducts(p, a, n, d, classes, out.fill(0)), shape, a, drawn(n * k, seed + 2), 1e-10);
    }),
  );
});

test('in the vector unit: rough ones to six digits, fine ones to all', () => {
  fc.assert(
    fc.property(large, (shape) => {
      const { n, d, k, seed } = shape;
      const a = Float32Array.from(drawn(n * d, seed));
      const b = rounded(drawn(k * d, seed + 1));
      withMatrix(a, d, { rough: true }, ({ products, transposedProducts }) => {
        expectProducts(products, shape, a, b, 1e-4);
        expectGathered(transposedProducts, shape, a, drawn(n * k, seed + 2), 1e-3);
      });
      withMatrix(a, d, { rough: false }, ({ products, transposedProducts }) => {
        expectProducts(products, shape, a, Float32Array.from(b), 1e-10);
        expectProducts(products, shape, a, drawn(k * d, seed + 1), 1e-10);
        expectGathered(transposedProducts, shape, a, drawn(n * k, seed + 2), 1e-10);
      });
      withMatrix(Float64Array.from(a), d, { rough: false }, ({ products }) =>
        expectProducts(products, shape, a, drawn(k * d, seed + 1), 1e-10),
      );
    }),
    { numRuns: 8 },
  );
});

test('more classes after fewer, and a matrix within a matrix', () => {
  const [n, d] = [300, 20];
  const a = Float32Array.from(drawn(n * d, 1));
  withMatrix(a, d, { rough: true }, ({ products, transposedProducts }) => {
    for (const k of [2, 200, 3]) {
      const b = rounded(drawn(k * d, k));
      withMatrix(a, d, { rough: true }, (inner) => expectProducts(inner.products, { n, d, k: 1 }, a, b.subarray(0, d), 1e-10));
      expectProducts(products, { n, d, k }, a, b, 1e-4);
      expectGathered(transposedProducts, { n, d, k }, a, drawn(n * k, k), 1e-3);
    }
  });
});

test('where there is no vector unit, plain arrays do', async () => {
  vi.stubGlobal('WebAssembly', undefined);
  vi.resetModules();
  // The tests after this one have a module that found none, otherwise.
  onTestFinished(() => void vi.resetModules());
  const { withMatrix } = await import('./matrix');
  const shape = { n: 300, d: 20, k: 3 };
  const a = Float32Array.from(drawn(shape.n * shape.d, 1));
  withMatrix(a, shape.d, { rough: true }, ({ products }) => expectProducts(products, shape, a, drawn(shape.k * shape.d, 2), 1e-10));
});

test('the tests after that one have a vector unit again', async () => {
  const { withMatrix } = await import('./matrix');
  const [n, d] = [300, 20];
  expect(withMatrix(Float32Array.from(drawn(n * d, 1)), d, { rough: true }, ({ plain }) => plain)).toBe(false);
});

test('an inner product of parts of vectors; what is not finite is found wherever it stands', () => {
  expect(embeddingDot(Float32Array.of(1, 2, 3), Float32Array.of(100, 10, 1))).toBe(123);
  expect(dot(Float64Array.of(9, 1, 2, 3, 4, 5), 1, Float64Array.of(1, 10, 100, 1000, 10000), 0, 5)).toBe(54321);
  expect(notFinite(Float32Array.of(1, -0, 3e38, 1e-40, 0))).toBeUndefined();
  for (const odd of [NaN, Infinity, -Infinity]) {
    for (let place = 0; place < 5; place++) expect(notFinite(new Float32Array(5).fill(odd, place, place + 1))).toBe(odd);
  }
});
