// The sentence about classes with one recording: named where they are few, counted where they are many.
import { expect, test } from 'vitest';
import { unaskedSentence } from './useUnasked';

const said = (...names: string[]) => unaskedSentence(names)?.replace(/[\u2066-\u2069]/g, '');

test('none, one, some, many', () => {
  expect(said()).toBeUndefined();
  expect(said('Cat')).toBe(
    '“Cat” has only one recording, so no sample of it can be held out to find a better value. Record this class once more.',
  );
  expect(said('Cat', 'Dog')).toMatch(/^“Cat” and “Dog” have only one recording each, so no sample of them can/);
  expect(said('a', 'b', 'c', 'd')).toMatch(/^4 classes have only one recording each/);
});
