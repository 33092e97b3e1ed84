// Principal components against what can be checked by hand, against a full eigendecomposition, and where there is nothing to find.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { atOnce } from '../base/atOnce';
import { normalFrom, randomFrom } from '../base/random';
import { principalComponents } from './principalComponents';
import { symmetricEigen } from './symmetricEigen';

function found(rows: readonly (readonly number[])[]) {
  const d = rows[0]?.length ?? 1;
  return atOnce(principalComponents(Float32Array.from(rows.flat()), d));
}

const scoresOf = (rows: readonly (readonly number[])[]) => {
  const { scores } = found(rows);
  return rows.map((_, i) => [scores[2 * i] ?? NaN, scores[2 * i + 1] ?? NaN] as const);
};

describe('principal components', () => {
  test('of the corners of a rectangle are its sides', () => {
    const corners = [
      [0, 0, 1],
      [4, 0, 1],
      [0, 2, 1],
      [4, 2, 1],
    ];
    const { explained } = found(corners);
    expect(explained[0]).toBeCloseTo(0.8, 10);
    expect(explained[1]).toBeCloseTo(0.2, 10);
    const scores = scoresOf(corners);
    expect(scores.map(([x]) => Math.abs(x)).every((x) => Math.abs(x - 2) < 1e-6)).toBe(true);
    expect(scores.map(([, y]) => Math.abs(y)).every((y) => Math.abs(y - 1) < 1e-6)).toBe(true);
    // Neighbours along one side differ in one score alone.
    expect(scores[0]?.[1]).toBeCloseTo(scores[1]?.[1] ?? NaN, 6);
    expect(scores[0]?.[0]).toBeCloseTo(scores[2]?.[0] ?? NaN, 6);
  });

  test('of points on a line are their places on it, and nothing across', () => {
    const { scores, explained } = found(
      [
        [0, 0],
        [3, 4],
        [6, 8],
      ].map((row) => [...row, 7]),
    );
    expect([...scores].map((value) => Math.abs(Math.round(1e5 * value) / 1e5))).toEqual([5, 0, 0, 0, 5, 0]);
    expect(explained[0]).toBeCloseTo(1, 10);
    expect(explained[1]).toBeCloseTo(0, 10);
  });

  test('of points in a plane explain all of them, to the last bit', () => {
    const random = randomFrom(5);
    for (let i = 0; i < 50; i++) {
      const { explained } = found(Array.from({ length: 3 + i }, () => [normalFrom(random), 3 * normalFrom(random)]));
      expect(explained[0] + explained[1]).toBe(1);
    }
  });

  test('are those of a full eigendecomposition of the Gram matrix, for more dimensions than samples and for fewer', () => {
    for (const [n, d] of [
      [12, 40],
      [60, 9],
    ] as const) {
      const random = randomFrom(3);
      const rows = Array.from({ length: n }, () => Array.from({ length: d }, (_, j) => Math.fround(normalFrom(random) * (1 + j / 3))));
      const mean = Array.from({ length: d }, (_, j) => rows.reduce((sum, row) => sum + (row[j] ?? 0), 0) / n);
      const x = rows.map((row) => row.map((value, j) => value - (mean[j] ?? 0)));
      const gram = Float64Array.from(x.flatMap((a) => x.map((b) => a.reduce((sum, value, j) => sum + value * (b[j] ?? 0), 0))));
      const { values, vectors } = symmetricEigen(gram, n);
      const total = values.reduce((sum, value) => sum + value, 0);
      const { scores, explained } = found(rows);
      for (const axis of [0, 1] as const) {
        expect(explained[axis]).toBeCloseTo((values[axis] ?? 0) / total, 8);
        for (let i = 0; i < n; i++)
          expect(Math.abs(scores[2 * i + axis] ?? NaN)).toBeCloseTo(Math.sqrt(values[axis] ?? 0) * Math.abs(vectors[axis]?.[i] ?? NaN), 3);
      }
    }
  });

  test('keep every distance of what lies in a plane, and are the same each time', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: -9, max: 9 })), { minLength: 3, maxLength: 20 }),
        (points) => {
          const rows = points.map(([a, b]) => [a + b, a - b, 3, 2 * a]);
          const scores = scoresOf(rows);
          rows.forEach((p, i) =>
            rows.forEach((q, j) => {
              const before = Math.hypot(...p.map((value, at) => value - (q[at] ?? 0)));
              const [one, other] = [scores[i] ?? [0, 0], scores[j] ?? [0, 0]];
              expect(Math.hypot(one[0] - other[0], one[1] - other[1])).toBeCloseTo(before, 3);
            }),
          );
          expect(scoresOf(rows)).toEqual(scores);
        },
      ),
      { numRuns: 100 },
    );
  });

  test('of nothing that differs are zeros, and of no numbers there are none', () => {
    expect(
      found([
        [2, 3],
        [2, 3],
      ]),
    ).toEqual({ scores: new Float32Array(4), explained: [0, 0] });
    expect(found([[2, 3]])).toEqual({ scores: new Float32Array(2), explained: [0, 0] });
    expect(() =>
      found([
        [1, NaN],
        [2, 3],
      ]),
    ).toThrow('not finite');
    expect(() => principalComponents(new Float32Array(5), 2).next()).toThrow('no rows of 2');
  });
});
