// Points of curves beside each other: their numbers of samples, the point at one, and its band.
import { expect, test } from 'vitest';
import { bandOf, pointAt, shotsOf } from './curvePoints';

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
