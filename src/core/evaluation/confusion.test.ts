// Cells, pairs and order of the confusion matrix, against counting by hand and by another way.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellRows, mostConfused, similarOrder, wrongness } from './confusion';
import type { Predictions } from './predictions';

const table = (classCount: number, ...rows: readonly (readonly [number, ...number[]])[]): Predictions => ({
  classCount,
  classes: rows.map(([truth]) => truth),
  probabilities: Float64Array.from(rows.flatMap(([, ...probabilities]) => probabilities)),
});

test('wrongness is the best other class less the own', () => {
  const some = table(3, [0, 0.7, 0.2, 0.1], [0, 0.1, 0.3, 0.6], [2, 0.4, 0.4, 0.2]);
  expect([0, 1, 2].map((row) => wrongness(some, row))).toEqual([expect.closeTo(-0.5), expect.closeTo(0.5), expect.closeTo(0.2)]);
  expect(() => wrongness(table(1, [0, 1]), 0)).toThrow(RangeError);
});

test('a cell has its rows, the worst first; every row with a prediction is in one cell', () => {
  const some = table(2, [0, 0.4, 0.6], [0, 0.1, 0.9], [0, 0.8, 0.2], [1, 0.3, 0.7], [0, NaN, 0.5]);
  expect(cellRows(some, 0, 1)).toEqual([1, 0]);
  expect(cellRows(some, 0, 0)).toEqual([2]);
  expect(cellRows(some, 1, 0)).toEqual([]);
  const all = [0, 1].flatMap((truth) => [0, 1].flatMap((predicted) => cellRows(some, truth, predicted)));
  expect([...all].sort()).toEqual([0, 1, 2, 3]);
});

test('the pair that is mixed up most, by shares of each class: a class with few rows counts like one with many', () => {
  const right = (c: number): readonly [number, number, number, number] => [c, Number(c === 0), Number(c === 1), Number(c === 2)];
  const wrong = (c: number, as: number): readonly [number, number, number, number] => [
    c,
    Number(as === 0),
    Number(as === 1),
    Number(as === 2),
  ];
  const many = Array.from({ length: 20 }, () => right(0));
  const some = table(3, ...many, wrong(0, 1), wrong(0, 1), right(1), right(1), right(1), right(1), wrong(2, 1), right(2));
  expect(mostConfused(some)).toEqual({ first: 2, second: 1, firstAsSecond: 1, secondAsFirst: 0 });
  expect(mostConfused(table(2, [0, 1, 0], [1, 0, 1]))).toBeUndefined();
  expect(mostConfused(table(2))).toBeUndefined();
});

test('alike classes stand side by side', () => {
  // 0 with 3, 1 with 4, 2 alone.
  const rows = [
    [0, 0.6, 0, 0, 0.4, 0],
    [3, 0.4, 0, 0, 0.6, 0],
    [1, 0, 0.6, 0, 0, 0.4],
    [4, 0, 0.4, 0, 0, 0.6],
    [2, 0.02, 0.01, 0.95, 0.01, 0.01],
  ] as const;
  const order = similarOrder(table(5, ...rows));
  expect([...order].sort()).toEqual([0, 1, 2, 3, 4]);
  for (const [a, b] of [
    [0, 3],
    [1, 4],
  ] as const)
    expect(Math.abs(order.indexOf(a) - order.indexOf(b))).toBe(1);
});

test('the order holds every class once, whatever the table, and fifty classes take a moment', () => {
  const tables = fc.integer({ min: 1, max: 9 }).chain((k) =>
    fc
      .array(
        fc.tuple(fc.integer({ min: 0, max: k - 1 }), fc.array(fc.float({ min: 0, max: 1, noNaN: true }), { minLength: k, maxLength: k })),
        {
          maxLength: 20,
        },
      )
      .map((rows) => table(k, ...rows.map(([truth, p]) => [truth, ...p] as const))),
  );
  fc.assert(
    fc.property(tables, (some) => {
      expect([...similarOrder(some)].sort((a, b) => a - b)).toEqual([...Array(some.classCount).keys()]);
    }),
  );
  const k = 50;
  const rows = Array.from(
    { length: 500 },
    (_, i) => [i % k, ...Array.from({ length: k }, (__, c) => 1 / (1 + Math.abs(c - (i % k))))] as const,
  );
  expect(similarOrder(table(k, ...rows))).toHaveLength(k);
});
