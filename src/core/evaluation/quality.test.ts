// What a person is told, from tables that can be counted by hand.
import { expect, test } from 'vitest';
import type { HeldOutTable } from './heldOut';
import { qualityOf } from './quality';
import type { ClassCoverage } from './rounds';
import { wilson } from './wilson';

/** Rows of a true class and the class that was predicted, of classes a, b, c. */
function tableOf(...rows: readonly (readonly [number, number])[]): HeldOutTable {
  return {
    classIds: ['a', 'b', 'c'],
    classCount: 3,
    classes: Uint16Array.from(rows, ([truth]) => truth),
    probabilities: Float64Array.from(rows.flatMap(([, predicted]) => [0, 1, 2].map((c) => (c === predicted ? 0.8 : 0.1)))),
    ids: rows.map((_, i) => String(i)),
    fold: new Uint16Array(rows.length),
    nearestIds: rows.map(() => undefined),
    similarity: new Float32Array(rows.length),
    recordings: rows.map((_, i) => String(i)),
  };
}
const covered: ClassCoverage = { samples: 9, recordings: 3, heldOut: 9, lack: 'none' };
const times = <Value>(count: number, value: Value): Value[] => Array.from({ length: count }, () => value);

test('right of held out with its interval, the weakest class, and those that cannot be held out', () => {
  const table = tableOf(...times(12, [0, 0] as const), ...times(6, [1, 1] as const), ...times(2, [1, 0] as const));
  expect(qualityOf(table, [covered, covered, { samples: 4, recordings: 1, heldOut: 0, lack: 'one-recording' }])).toEqual({
    right: 18,
    total: 20,
    recordings: 20,
    effective: 20,
    interval: wilson(18, 20),
    enough: true,
    weakest: { classId: 'b', right: 6, total: 8, others: 0 },
    baseline: { classId: 'a', right: 12 },
    notHeldOut: [{ classId: 'c', lack: 'one-recording' }],
  });
});

test('of nineteen no percentage; where all are right none is the weakest; of equally weak ones the first, with how many others', () => {
  const quality = qualityOf(tableOf(...times(19, [0, 0] as const)), [covered, covered, covered]);
  expect(quality).toMatchObject({ right: 19, total: 19, enough: false, weakest: undefined, notHeldOut: [] });
  expect(qualityOf(tableOf([1, 0], [2, 0], [0, 0]), [covered, covered, covered]).weakest).toEqual({
    classId: 'b',
    right: 0,
    total: 1,
    others: 1,
  });
  expect(qualityOf(tableOf(), [covered, covered, covered])).toMatchObject({
    right: 0,
    total: 0,
    interval: { low: 0, high: 1 },
    weakest: undefined,
  });
});

test('where several classes are held out as often, the answer that always comes is none of them', () => {
  const even = qualityOf(tableOf(...times(5, [0, 0] as const), ...times(5, [1, 1] as const)), [covered, covered, covered]);
  expect(even.baseline).toEqual({ classId: undefined, right: 5 });
});
