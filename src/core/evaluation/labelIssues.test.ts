// Labels that may be wrong, against counting by hand, and on drawn tables with planted mistakes.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalFrom, randomFrom } from '../base/random';
import { labelIssues } from './labelIssues';
import type { Predictions } from './predictions';

const table = (classCount: number, ...rows: readonly (readonly [number, ...number[]])[]): Predictions => ({
  classCount,
  classes: rows.map(([truth]) => truth),
  probabilities: Float64Array.from(rows.flatMap(([, ...probabilities]) => probabilities)),
});

test('ranked by the probability of the label; suspect where another class reaches its own mean', () => {
  // Mean of class 0: (0.9 + 0.2 + 0.45) / 3 = 0.517; of class 1: (0.8 + 0.7) / 2 = 0.75.
  const issues = labelIssues(table(2, [0, 0.9, 0.1], [0, 0.2, 0.8], [0, 0.45, 0.55], [1, 0.2, 0.8], [1, 0.3, 0.7]));
  expect(issues.map(({ row }) => row)).toEqual([1, 2, 4, 3, 0]);
  expect(issues.map(({ suspect }) => suspect)).toEqual([true, false, false, false, false]);
  expect(issues[0]).toMatchObject({ suggested: 1, wrongness: expect.closeTo(0.6) as number });
});

test('a label that the head finds less likely comes before one that another class beats by more', () => {
  const issues = labelIssues(table(4, [0, 0.3, 0.65, 0.05, 0], [1, 0.26, 0.24, 0.26, 0.24]));
  expect(issues.map(({ row }) => row)).toEqual([1, 0]);
});

test('where there is a second opinion it counts twice, and which label is suspect stays the head’s', () => {
  const predicted = table(2, [0, 0.9, 0.1], [0, 0.4, 0.6], [1, 0.5, 0.5], [1, 0.2, 0.8]);
  const second = Float32Array.of(0, 1, 1, 0, 0.5, 0.5, 0.25, 0.75);
  // The support of each label by hand: (0.9 + 2 × 0) / 3, (0.4 + 2 × 1) / 3, (0.5 + 2 × 0.5) / 3, (0.8 + 2 × 0.75) / 3.
  const issues = labelIssues({ ...predicted, second });
  expect(issues.map(({ row, support }) => [row, support.toFixed(4)])).toEqual([
    [0, '0.3000'],
    [2, '0.5000'],
    [3, '0.7667'],
    [1, '0.8000'],
  ]);
  const suspect = (of: typeof issues) => of.filter((each) => each.suspect).map(({ row }) => row);
  expect(suspect(issues).sort()).toEqual(suspect(labelIssues(predicted)).sort());
  // A mended label has the opinions on what it is now.
  const mended = labelIssues({ ...predicted, classes: [1, 0, 1, 1], second });
  expect(mended.find(({ row }) => row === 0)?.support).toBeCloseTo((0.1 + 2 * 1) / 3);
});

test('a class of which nothing is held out makes no label suspect, and neither does what is no number', () => {
  const issues = labelIssues(table(3, [0, 0.1, 0.1, 0.8], [1, 0.1, 0.9, 0], [0, NaN, 0.5, 0.5]));
  expect(issues.map(({ row, suspect }) => [row, suspect])).toEqual([
    [0, false],
    [1, false],
    [2, false],
  ]);
  expect(() => labelIssues(table(1, [0, 1]))).toThrow(RangeError);
});

test('every row is there once, whatever the table; the order falls', () => {
  const rows = fc.array(
    fc.tuple(fc.integer({ min: 0, max: 2 }), fc.float({ min: 0, max: 1, noNaN: true }), fc.float({ min: 0, max: 1, noNaN: true })),
    {
      maxLength: 30,
    },
  );
  fc.assert(
    fc.property(rows, (some) => {
      const issues = labelIssues(table(3, ...some.map(([c, p, q]) => [c, p, q, 0.5] as const)));
      expect(issues.map(({ row }) => row).sort((a, b) => a - b)).toEqual([...some.keys()]);
      for (const [i, { selfConfidence }] of issues.entries())
        expect(selfConfidence).toBeGreaterThanOrEqual(issues[i - 1]?.selfConfidence ?? -1);
    }),
  );
});

test('planted mistakes come first', () => {
  const random = randomFrom(7);
  const normal = normalFrom;
  const planted = new Set<number>();
  const rows = Array.from({ length: 200 }, (_, i) => {
    const truth = i % 2;
    const p = 1 / (1 + Math.exp(-(2.5 + normal(random)) * (truth === 0 ? 1 : -1)));
    if (i % 10 === 0) planted.add(i);
    return [planted.has(i) ? 1 - truth : truth, p, 1 - p] as const;
  });
  const first = labelIssues(table(2, ...rows)).slice(0, 20);
  expect(first.filter(({ row }) => planted.has(row)).length).toBeGreaterThanOrEqual(18);
});
