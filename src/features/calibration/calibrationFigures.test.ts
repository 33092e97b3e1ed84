// The figures of a table: by the recordings of its rows, found once, and found again where recordings are others.
import { expect, test } from 'vitest';
import type { Sample } from '../../core/dataset/dataset';
import { expectedCalibrationError } from '../../core/evaluation/calibration';
import { calibrationInterval } from '../../core/evaluation/calibrationInterval';
import type { HeldOutTable } from '../../core/evaluation/heldOut';
import { calibrationFigures } from './calibrationFigures';

/** Rows that are said to be of their class with 70 %, every fifth of them wrongly. */
function drawn(count: number): HeldOutTable {
  const ids = Array.from({ length: count }, (_, row) => `s${row}`);
  return {
    classCount: 2,
    classIds: ['a', 'b'],
    ids,
    classes: Uint16Array.from(ids, (_, row) => Number(row % 5 === 0)),
    probabilities: Float64Array.from({ length: 2 * count }, (_, at) => (at % 2 === 0 ? 0.7 : 0.3)),
    fold: Uint16Array.from(ids, (_, row) => row % 5),
    similarity: new Float32Array(count),
    nearestIds: ids.map(() => undefined),
  };
}

const recorded = ({ ids }: HeldOutTable, each: number): readonly Sample[] =>
  ids.map((id, row) => ({ id, classId: 'a', burst: `r${Math.floor(row / each)}`, takenAt: 0, source: 'camera' }));

test('are those of its recordings, once for each table and its samples', () => {
  const table = drawn(60);
  const samples = recorded(table, 10);
  const figures = calibrationFigures(table, samples);
  expect(figures?.error).toBe(expectedCalibrationError(table));
  expect(figures?.error).toBeCloseTo(0.1, 10);
  const recordings = samples.map(({ burst }) => burst);
  expect(figures?.interval).toEqual(calibrationInterval(table, recordings, 1));
  expect(figures?.bins.map(({ count }) => count)).toContain(60);
  expect(calibrationFigures(table, samples)).toBe(figures);

  const singly = calibrationFigures(table, recorded(table, 1));
  expect(singly).not.toBe(figures);
  expect(singly?.interval).not.toEqual(figures?.interval);
});

test('of too few rows are none', () => {
  const few = drawn(19);
  expect(calibrationFigures(few, recorded(few, 1))).toBeUndefined();
});
