// Classes as normal distributions: against a dense inverse, and against the formulas written out.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalFrom, randomFrom } from '../base/random';
import { choleskyInPlace, solveLower } from './cholesky';
import { classGaussians, mahalanobis } from './classGaussians';

/** The inverse by Gauss and Jordan, with pivots. */
function inverse(matrix: readonly (readonly number[])[]): number[][] {
  const n = matrix.length;
  const rows = matrix.map((row, i) => [...row, ...Array.from({ length: n }, (_, j) => Number(i === j))]);
  for (let c = 0; c < n; c++) {
    let pivot = c;
    for (let r = c; r < n; r++) if (Math.abs(rows[r]?.[c] ?? 0) > Math.abs(rows[pivot]?.[c] ?? 0)) pivot = r;
    const [top, other] = [rows[pivot] ?? [], rows[c] ?? []];
    rows[c] = top.map((value) => value / (top[c] ?? 1));
    if (pivot !== c) rows[pivot] = other;
    for (let r = 0; r < n; r++) {
      if (r === c) continue;
      const factor = rows[r]?.[c] ?? 0;
      rows[r] = (rows[r] ?? []).map((value, j) => value - factor * (rows[c]?.[j] ?? 0));
    }
  }
  return rows.map((row) => row.slice(n));
}

/** Mean, covariance and Ledoit and Wolf's share, number by number as in their paper. */
function written(rows: readonly (readonly number[])[], classes: readonly number[], k: number) {
  const [n, d] = [rows.length, rows[0]?.length ?? 0];
  const means = Array.from({ length: k }, (_, c) => {
    const mine = rows.filter((_, i) => classes[i] === c);
    return Array.from({ length: d }, (_, j) => mine.reduce((sum, row) => sum + (row[j] ?? 0), 0) / Math.max(1, mine.length));
  });
  const left = rows.map((row, i) => row.map((value, j) => value - (means[classes[i] ?? 0]?.[j] ?? 0)));
  const s = Array.from({ length: d }, (_, p) =>
    Array.from({ length: d }, (_, q) => left.reduce((sum, r) => sum + (r[p] ?? 0) * (r[q] ?? 0), 0) / n),
  );
  const m = s.reduce((sum, row, j) => sum + (row[j] ?? 0), 0) / d;
  const norm = (matrix: readonly (readonly number[])[]) => matrix.flat().reduce((sum, value) => sum + value * value, 0) / d;
  const spread = norm(s.map((row, p) => row.map((value, q) => value - (p === q ? m : 0))));
  const noise =
    left.reduce((sum, r) => sum + norm(s.map((row, p) => row.map((value, q) => (r[p] ?? 0) * (r[q] ?? 0) - value))), 0) / n ** 2;
  const share = spread > 0 ? Math.min(1, noise / spread) : 1;
  return { means, share, sigma: s.map((row, p) => row.map((value, q) => (1 - share) * value + (p === q ? share * m : 0))) };
}

describe('class gaussians', () => {
  test('have the distances of a dense inverse, with fewer and with more samples than dimensions', () => {
    fc.assert(
      fc.property(fc.integer({ min: 4, max: 30 }), fc.integer({ min: 2, max: 10 }), fc.integer({ min: 0, max: 9999 }), (n, d, seed) => {
        const random = randomFrom(seed);
        const k = 2;
        const classes = Array.from({ length: n }, (_, i) => i % k);
        const embeddings = Float32Array.from({ length: n * d }, () => normalFrom(random));
        const rows = classes.map((_, i) => [...embeddings.subarray(i * d, i * d + d)]);
        const { means, share, sigma } = written(rows, classes, k);
        const gaussians = classGaussians(embeddings, d, classes, k);
        expect(gaussians.shrinkage).toBeCloseTo(share, 8);
        const dense = inverse(sigma);
        const query = Float64Array.from({ length: d }, () => normalFrom(random));
        mahalanobis(gaussians, query).forEach((distance, c) => {
          const apart = Array.from(query, (value, j) => value - (means[c]?.[j] ?? 0));
          const expected = apart.reduce((sum, a, p) => sum + a * apart.reduce((inner, b, q) => inner + (dense[p]?.[q] ?? 0) * b, 0), 0);
          expect(distance / expected).toBeCloseTo(1, 6);
        });
      }),
      { numRuns: 60 },
    );
  });

  test('of equal samples say that every other point is far', () => {
    const gaussians = classGaussians(new Float32Array(12).fill(1), 4, [0, 0, 0], 1);
    expect(mahalanobis(gaussians, new Float32Array(4).fill(1))[0]).toBe(0);
    expect(mahalanobis(gaussians, new Float32Array(4))[0]).toBeGreaterThan(1e6);
  });

  test('refuse embeddings that are not n × d', () => {
    expect(() => classGaussians(new Float32Array(5), 2, [0, 0], 1)).toThrow('invalid embeddings');
  });
});

test('Cholesky: L Lᵀ is the matrix, L⁻¹ A is Lᵀ, and what is not positive definite is refused', () => {
  const a = Float64Array.from([4, 2, 2, 2, 5, 3, 2, 3, 6]);
  const l = a.slice();
  choleskyInPlace(l, 3);
  const at = (i: number, j: number) => (j > i ? 0 : (l[3 * i + j] ?? 0));
  for (let i = 0; i < 3; i++)
    for (let j = 0; j < 3; j++)
      expect(at(i, 0) * at(j, 0) + at(i, 1) * at(j, 1) + at(i, 2) * at(j, 2)).toBeCloseTo(a[3 * i + j] ?? NaN, 12);
  const solved = a.slice();
  solveLower(l, 3, solved, 3);
  for (let i = 0; i < 3; i++) for (let j = 0; j < 3; j++) expect(solved[3 * i + j]).toBeCloseTo(at(j, i), 12);
  expect(() => choleskyInPlace(Float64Array.from([1, 2, 2, 1]), 2)).toThrow('not positive definite');
});
