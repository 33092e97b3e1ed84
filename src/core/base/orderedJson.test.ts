// Text of plain data by which it is compared.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { orderedJson } from './orderedJson';

test('the order of fields does not matter, that of a list does', () => {
  expect(orderedJson({ b: 1, a: { d: [1, 2], c: 'x' } })).toBe(orderedJson({ a: { c: 'x', d: [1, 2] }, b: 1 }));
  expect(orderedJson([1, 2])).not.toBe(orderedJson([2, 1]));
  expect(orderedJson({ a: undefined, b: null })).toBe('{"b":null}');
});

test('it is JSON of the same value', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.parse(orderedJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});
