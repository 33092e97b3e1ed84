// Rows by their indices: in the order asked for, repeated where asked twice, copied.
import { expect, test } from 'vitest';
import { gatherRows } from './gatherRows';

test('the rows asked for, in that order', () => {
  const rows = Float32Array.of(1, 2, 3, 4, 5, 6);
  expect([...gatherRows(rows, 2, [2, 0, 2])]).toEqual([5, 6, 1, 2, 5, 6]);
  expect([...gatherRows(rows, 3, Uint16Array.of(1))]).toEqual([4, 5, 6]);
  expect(gatherRows(rows, 2, [])).toHaveLength(0);
});

test('they are a copy', () => {
  const rows = Float32Array.of(1, 2);
  gatherRows(rows, 1, [0])[0] = 9;
  expect(rows[0]).toBe(1);
});
