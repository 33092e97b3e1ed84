// The usual time: a median of the newest, without what warmed up.
import { expect, test } from 'vitest';
import { typicalTime } from './typicalTime';

test('the first time does not count, and one slow one moves nothing', () => {
  const typical = typicalTime();
  expect([900, 10, 12, 400, 11].map((milliseconds) => typical(milliseconds, 'a'))).toEqual([undefined, 10, 12, 12, 12]);
});

test('another thing begins anew, and old times are forgotten', () => {
  const typical = typicalTime();
  typical(1, 'a');
  expect([typical(5, 'a'), typical(80, 'b'), typical(20, 'b')]).toEqual([5, undefined, 20]);
  for (let i = 0; i < 40; i++) typical(7, 'b');
  expect(typical(7, 'b')).toBe(7);
});
