// The first of equals, and no answer of what is no number.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { argmax } from './argmax';

test('the largest; of equals the first; of none, or beside a NaN, none', () => {
  expect(argmax([0.2, 0.5, 0.3])).toBe(1);
  expect(argmax([0.4, 0.4, 0.2])).toBe(0);
  expect(argmax([0.2, 0.4, 0.4])).toBe(1);
  expect(argmax([-3, -2])).toBe(1);
  expect(argmax([-Infinity, -Infinity])).toBe(0);
  expect(argmax([])).toBe(-1);
  expect(argmax([NaN, 1])).toBe(-1);
  expect(argmax([1, NaN])).toBe(-1);
});

test('of some numbers of a longer row, counted from where they start', () => {
  expect(argmax([9, 1, 3, 2, 9], 1, 3)).toBe(1);
  expect(argmax([9, 1, 3], 1)).toBe(1);
});

test('none is larger, and none before it is as large', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ noNaN: true }), { minLength: 1 }), (values) => {
      const at = argmax(values);
      const largest = values[at] as number;
      values.forEach((value, i) => expect(i < at ? value < largest : value <= largest).toBe(true));
    }),
  );
});
