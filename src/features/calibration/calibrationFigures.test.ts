// The figures of a table: by the recordings of its rows, found once, and found again where recordings are others.
import { expect, test } from 'vitest';
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
    recordings: ids.map((_, row) => `r${Math.floor(row / 10)}`),
  };
}

const errorInterval = { low: 0.01, high: 0.2 };

test('are those of the table, with the interval that came with it, and found once', () => {
  const table = drawn(60);
  const shown = { table, made: { table, errorInterval } };
  const figures = calibrationFigures(shown);
  expect(figures?.error).toBe(expectedCalibrationError(table));
  expect(figures?.error).toBeCloseTo(0.1, 10);
  expect(figures?.interval).toBe(errorInterval);
  expect(figures?.bins.map(({ count }) => count)).toContain(60);
  expect(calibrationFigures(shown)).toBe(figures);
});

test('of a table with mended labels the interval is that of its own recordings', () => {
  const table = drawn(60);
  const mended = { ...table, classes: new Uint16Array(60) };
  const figures = calibrationFigures({ table: mended, made: { table, errorInterval } });
  expect(figures?.error).toBeCloseTo(0.3, 10);
  expect(figures?.interval).toEqual(calibrationInterval(mended, mended.recordings));
});

test('of too few rows are none', () => {
  const few = drawn(19);
  expect(calibrationFigures({ table: few, made: { table: few, errorInterval } })).toBeUndefined();
});
