// The calibration of a table: each fold by the others, and no part of the work longer than a fold.
import { expect, test } from 'vitest';
import { expectedCalibrationError } from './calibration';
import { calibrationInterval } from './calibrationInterval';
import type { HeldOutCalibration } from './heldOutCalibration';
import { heldOutCalibration } from './heldOutCalibration';
import { atTemperature, fitTemperature } from './temperature';
import { drawnPredictions } from './testing/drawnPredictions';

/** What the work came to, and in how many parts. */
function worked(work: Generator<undefined, HeldOutCalibration>): HeldOutCalibration & { readonly parts: number } {
  for (let parts = 1; ; parts++) {
    const step = work.next();
    if (step.done) return { ...step.value, parts };
  }
}

test('each fold is calibrated by the others, and probabilities then mean what they say', () => {
  const table = drawnPredictions(2000, 3, 9);
  const recordings = [...table.classes.keys()].map((row) => row % 400);
  const { probabilities, temperature, errorBefore, interval } = worked(heldOutCalibration(table, recordings));
  const error = expectedCalibrationError({ ...table, probabilities });
  expect(interval).toEqual(
    calibrationInterval(
      { ...table, probabilities },
      recordings.map((each) => `recording ${each}`),
    ),
  );
  expect(interval.low).toBeLessThan(error);
  expect(interval.high).toBeGreaterThan(error);
  expect(errorBefore).toBe(expectedCalibrationError(table));
  expect(errorBefore).toBeGreaterThan(0.1);
  expect(error).toBeLessThan(0.04);
  expect(temperature).toBe(fitTemperature(table));
  const others = fitTemperature(
    table,
    [...table.classes.keys()].filter((row) => row % 5 !== 2),
  );
  expect([...probabilities.subarray(6, 9)]).toEqual([...atTemperature(table.probabilities, others, 6, 3)]);
});

test('between any two fits of a temperature others have their turn', () => {
  const table = drawnPredictions(200, 3, 9);
  const before = Float64Array.from(table.probabilities);
  // The head's own, the error, five folds, and the interval.
  expect(worked(heldOutCalibration(table, new Uint32Array(200).fill(1))).parts).toBe(8);
  expect(table.probabilities).toEqual(before);
});

test('of no rows it is none', () => {
  const none = { classCount: 3, classes: [], probabilities: new Float64Array(), fold: [] };
  expect(worked(heldOutCalibration(none, []))).toMatchObject({ temperature: 1, errorBefore: NaN, probabilities: new Float64Array() });
});
