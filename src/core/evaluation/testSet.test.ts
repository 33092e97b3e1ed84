// The score on a test set: what it is of, and which classes it says nothing of.
import { expect, test } from 'vitest';
import type { TestTable } from './testSet';
import { testScore } from './testSet';

/** One row for each of these pairs: the column of the class that it is, and the one that was said. */
const table = (classIds: readonly string[], rows: readonly (readonly [is: number, said: number])[]): TestTable => ({
  ids: rows.map((_, i) => `s${i}`),
  classIds,
  classCount: classIds.length,
  classes: Uint16Array.from(rows, ([is]) => is),
  probabilities: Float64Array.from(rows.flatMap(([, said]) => classIds.map((_, c) => (c === said ? 0.8 : 0.1)))),
  recordings: rows.map((_, i) => `r${i}`),
});

test('classes without a test picture are named, and count for nothing', () => {
  const score = testScore(
    table(
      ['cup', 'pen', 'key'],
      [
        [0, 0],
        [0, 2],
        [2, 2],
      ],
    ),
    undefined,
  );
  expect(score).toMatchObject({ right: 2, total: 3, untested: ['pen'] });
  expect(score.classes.map(({ classId, total }) => [classId, total])).toEqual([
    ['cup', 2],
    ['key', 1],
  ]);
});

test('where every class has one, none is missing', () => {
  expect(
    testScore(
      table(
        ['cup', 'pen'],
        [
          [0, 0],
          [1, 1],
        ],
      ),
      undefined,
    ).untested,
  ).toEqual([]);
});
