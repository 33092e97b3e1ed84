// The table against the labels of now: what was mended counts at once, and nothing else changes.
import { expect, test } from 'vitest';
import { randomFrom } from '../base/random';
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
  recordings: ['x', 'x', 'y'],
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
    recordings: ['y'],
  });
});

test('however labels change one after the other, it is what it would be if asked for the first time', () => {
  const random = randomFrom(7);
  const among = (count: number) => Math.floor(count * random());
  const n = 30;
  const many: HeldOutTable = {
    classCount: 3,
    classIds: ['a', 'b', 'c'],
    ids: Array.from({ length: n }, (_, row) => `s${row}`),
    classes: Uint16Array.from({ length: n }, () => among(3)),
    probabilities: Float64Array.from({ length: 3 * n }, random),
    fold: Uint16Array.from({ length: n }, () => among(5)),
    similarity: Float32Array.from({ length: n }, random),
    nearestIds: Array.from({ length: n }, (_, row) => (row % 4 === 0 ? undefined : `s${among(n)}`)),
    recordings: Array.from({ length: n }, (_, row) => `r${row % 7}`),
    second: Float32Array.from({ length: 3 * n }, random),
  };
  const labels = ['a', 'b', 'c', 'unknown'];
  let now = Array.from({ length: n + 5 }, (_, row) => ({ id: `s${row}`, classId: many.classIds[many.classes[row] ?? 0] ?? '' }));
  const first = now;
  for (let step = 0; step < 300; step++) {
    const at = among(now.length);
    const change = among(5);
    if (change === 0) now = now.filter((_, i) => i !== at);
    else if (change === 1) now = [...now.slice(0, at), { id: `s${n + 5 + step}`, classId: 'a' }, ...now.slice(at)];
    else if (change === 2 && step % 7 === 0) now = first;
    else
      now = now.map((each, i) => (i === at || (change === 4 && i === (3 * at) % n) ? { ...each, classId: labels[among(4)] ?? '' } : each));
    // A table that was never asked about.
    expect(labelledNow(many, now)).toEqual(plainly({ ...many }, now));
  }
  expect(labelledNow(many, first)).toBe(many);
});

/** Row after row, by looking each sample up. */
function plainly(of: HeldOutTable, now: readonly { readonly id: string; readonly classId: string }[]): HeldOutTable {
  const rows = of.ids.flatMap((id, row) => {
    const c = of.classIds.indexOf(now.find((each) => each.id === id)?.classId ?? '');
    return c < 0 ? [] : [{ row, c }];
  });
  return {
    classCount: of.classCount,
    classIds: of.classIds,
    ids: rows.map(({ row }) => of.ids[row] ?? ''),
    classes: Uint16Array.from(rows, ({ c }) => c),
    probabilities: Float64Array.from(
      rows.flatMap(({ row }) => [...of.probabilities.subarray(row * of.classCount, (row + 1) * of.classCount)]),
    ),
    fold: Uint16Array.from(rows, ({ row }) => of.fold[row] ?? -1),
    similarity: Float32Array.from(rows, ({ row }) => of.similarity[row] ?? NaN),
    nearestIds: rows.map(({ row }) => of.nearestIds[row]),
    recordings: rows.map(({ row }) => of.recordings[row] ?? ''),
    ...(of.second && {
      second: Float32Array.from(rows.flatMap(({ row }) => [...(of.second ?? []).slice(row * of.classCount, (row + 1) * of.classCount)])),
    }),
  };
}
