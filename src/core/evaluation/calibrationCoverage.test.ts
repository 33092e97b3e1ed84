// How often the interval of the calibration error holds the true one: where nearly all is right,
// and where probabilities mean what they say.
import { expect, test } from 'vitest';
import { randomFrom } from '../base/random';
import { calibrationInterval } from './calibrationInterval';

/** Confidences, how many rows of all have each, and which share of those is right in truth. */
type Truth = readonly { readonly confidence: number; readonly weight: number; readonly right: number }[];

const one = (confidence: number, right: number): Truth => [{ confidence, weight: 1, right }];
const some = (off: number): Truth =>
  [
    [0.55, 0.05],
    [0.8, 0.1],
    [0.985, 0.85],
  ].map(([confidence = 0, weight = 0]) => ({ confidence, weight, right: confidence - off }));

/** The share of drawn tests, each of so many recordings of so many frames, whose interval holds the true error. */
function coverage(truth: Truth, recordings: number, frames: number, tests: number): number {
  const error = truth.reduce((sum, { confidence, weight, right }) => sum + weight * Math.abs(confidence - right), 0);
  let held = 0;
  for (let drawn = 0; drawn < tests; drawn++) {
    const random = randomFrom(7919 * drawn + recordings);
    const names: string[] = [];
    const classes: number[] = [];
    const probabilities: number[] = [];
    for (let recording = 0; recording < recordings; recording++) {
      let luck = random();
      const kind = truth.find(({ weight }) => (luck -= weight) < 0) ?? truth[0];
      const wrong = random() >= (kind?.right ?? 0);
      for (let frame = 0; frame < frames; frame++) {
        names.push(String(recording));
        probabilities.push(kind?.confidence ?? 0, 1 - (kind?.confidence ?? 0));
        classes.push(Number(wrong));
      }
    }
    const table = { classCount: 2, classes, probabilities: Float64Array.from(probabilities) };
    const { low, high } = calibrationInterval(table, names, drawn, 200);
    if (low <= error + 1e-12 && error <= high + 1e-12) held++;
  }
  return held / tests;
}

test.each([
  ['24 tests, 95 % right, as it says', one(0.95, 0.95), 24],
  ['24 tests, 98 % right, as it says', one(0.98, 0.98), 24],
  ['24 tests, 98 % right, and surer than that', one(0.999, 0.98), 24],
  ['24 tests, 98 % right, and less sure', one(0.9, 0.98), 24],
  ['40 tests, 97 % right', one(0.97, 0.97), 40],
  ['60 tests, 98 % right', one(0.98, 0.98), 60],
  ['60 tests, 97 % right, and surer than that', one(0.995, 0.97), 60],
  ['100 tests, 98 % right, and surer than that', one(0.999, 0.98), 100],
  ['24 tests, one in fifty right', one(0.6, 0.02), 24],
  ['24 tests of several confidences that mean what they say', some(0), 24],
  ['60 tests of several confidences, a little too sure', some(0.03), 60],
  ['200 tests of several confidences that mean what they say', some(0), 200],
] as const)('%s: at least 93 of 100 intervals hold the true error', (_, truth, count) => {
  expect(coverage(truth, count, 1, 200)).toBeGreaterThanOrEqual(0.93);
});

test('frames of a recording that are right or wrong together count as one', () => {
  expect(coverage(one(0.97, 0.97), 30, 8, 200)).toBeGreaterThanOrEqual(0.93);
  expect(coverage(some(0), 60, 5, 200)).toBeGreaterThanOrEqual(0.93);
});

test('of 24 that are all right it is not said that the error is known to a tenth of a point', () => {
  const sure = Float64Array.from({ length: 48 }, (_, at) => (at % 2 === 0 ? 0.9999 : 0.0001));
  const { low, high } = calibrationInterval({ classCount: 2, classes: new Uint16Array(24), probabilities: sure }, [...Array(24).keys()]);
  expect(low).toBe(0);
  expect(high).toBeGreaterThan(0.1);
  expect(high).toBeLessThan(0.2);
});
