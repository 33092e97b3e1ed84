// The sentence about classes with one recording: named where they are few, counted where they are many.
import { expect, test } from 'vitest';
import { unaskedSentence } from './useUnasked';

const said = (...names: string[]) => unaskedSentence(names)?.replace(/[\u2066-\u2069]/g, '');

test('none, one, some, many', () => {
  expect(said()).toBeUndefined();
  expect(said('Cat')).toBe('“Cat” has one recording only, so no sample of it can be held out to find a better one. Record once more.');
  expect(said('Cat', 'Dog')).toMatch(/^“Cat” and “Dog” have one recording only, so no sample of them can/);
  expect(said('a', 'b', 'c', 'd')).toMatch(/^4 classes have one recording only/);
});
