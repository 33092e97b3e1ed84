// The table against the labels of now: what was mended counts at once, and nothing else changes.
import { expect, test } from 'vitest';
import type { HeldOutTable } from './heldOut';
import { labelledNow } from './labelledNow';

const table: HeldOutTable = {
  classCount: 2,
  classIds: ['a', 'b'],
  ids: ['1', '2', '3'],
  classes: Uint16Array.of(0, 0, 1),
  probabilities: Float64Array.of(0.9, 0.1, 0.2, 0.8, 0.3, 0.7),
  fold: Uint16Array.of(0, 1, 2),
  similarity: Float32Array.of(0.5, 0.25, 0.75),
  nearestIds: ['2', '3', undefined],
};
const samples = (...classIds: readonly string[]) => classIds.map((classId, i) => ({ id: String(i + 1), classId }));

test('is the very same while no label is another, whatever else was recorded', () => {
  expect(labelledNow(table, [...samples('a', 'a', 'b'), { id: '4', classId: 'b' }])).toBe(table);
});

test('has the classes of now and keeps the predictions; the table before stays as it was', () => {
  const now = labelledNow(table, samples('a', 'b', 'b'));
  expect([...now.classes]).toEqual([0, 1, 1]);
  expect([...now.probabilities]).toEqual([...table.probabilities]);
  expect([...table.classes]).toEqual([0, 0, 1]);
});

test('leaves out what is gone, and what is of a class that the head does not know', () => {
  const now = labelledNow(table, [
    { id: '1', classId: 'new' },
    { id: '3', classId: 'a' },
  ]);
  expect(now).toEqual({
    classCount: 2,
    classIds: ['a', 'b'],
    ids: ['3'],
    classes: Uint16Array.of(0),
    probabilities: Float64Array.of(0.3, 0.7),
    fold: Uint16Array.of(2),
    similarity: Float32Array.of(0.75),
    nearestIds: [undefined],
  });
});
