// The table of a head's answers: its columns, classes it does not know, and classes that only it knows.
import { expect, test } from 'vitest';
import { accuracy } from '../evaluation/metrics';
import { predictedClasses } from '../evaluation/predictions';
import { predictionsOf } from './predictionsOf';

const rows = [1, 2, 3].map((value) => Float32Array.of(value));

test('columns are the classes in their order, then those that only the head knows', () => {
  const predict = ([value]: Float32Array) => [
    { classId: 'other', probability: value === 3 ? 0.9 : 0.1 },
    { classId: 'b', probability: value === 3 ? 0.1 : 0.9 },
  ];
  const table = predictionsOf(predict, rows, [0, 1, 1], ['a', 'b']);
  expect(table.classIds).toEqual(['a', 'b', 'other']);
  expect([...table.probabilities]).toEqual([0, 0.9, 0.1, 0, 0.9, 0.1, 0, 0.1, 0.9]);
  expect([...predictedClasses(table)]).toEqual([1, 1, 2]);
  expect(accuracy(table)).toBeCloseTo(1 / 3, 12);
});

test('a head that says nothing is never right', () => {
  const table = predictionsOf(() => [], rows, [0, 0, 0], ['a', 'b']);
  expect([...predictedClasses(table)]).toEqual([-1, -1, -1]);
  expect(accuracy(table)).toBe(0);
});
