// Points of curves beside each other: their numbers of samples, the point at one, and its band.
import { expect, test } from 'vitest';
import { bandOf, lineOver, POINT_NUMBERS, pointAt, pointNumbers, shotsOf } from './curvePoints';

const curve = (...shots: readonly number[]) => ({ points: shots.map((each) => ({ shots: each })) });

test('numbers of samples are those of all curves, ascending as numbers, each once', () => {
  expect(shotsOf([curve(1, 5, 20), curve(2, 5, 100), curve()])).toEqual([1, 2, 5, 20, 100]);
  expect(shotsOf([])).toEqual([]);
});

test('a point is that of its own number of samples, or none', () => {
  const of = curve(1, 5);
  expect(pointAt(of, 5)).toBe(of.points[1]);
  expect(pointAt(of, 2)).toBeUndefined();
});

test('a band stays among the shares that can be', () => {
  expect(bandOf({ mean: 0.5, spread: 0.25 })).toEqual({ low: 0.25, high: 0.75 });
  expect(bandOf({ mean: 0.125, spread: 0.25 })).toEqual({ low: 0, high: 0.375 });
  expect(bandOf({ mean: 0.875, spread: 0.25 })).toEqual({ low: 0.625, high: 1 });
});

test('a line has nothing where the curve has no point', () => {
  const of = { points: [{ shots: 5, mean: 0.5, spread: 0.25 }] };
  expect(lineOver(of, [1, 5])).toEqual({ y: [null, 0.5], band: { low: [null, 0.25], high: [null, 0.75] } });
});

test('a file has a number for each name, and says whether every class had so many', () => {
  const point = { shots: 5, mean: 0.5, spread: 0.25, accuracies: [0.25, 0.75], full: false };
  expect(pointNumbers(point)).toEqual([5, 0.5, 0.25, 2, 'no']);
  expect(pointNumbers({ ...point, full: true }).at(-1)).toBe('yes');
  expect(POINT_NUMBERS).toHaveLength(pointNumbers(point).length);
});
