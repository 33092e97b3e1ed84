// Names that are found among others.
import { expect, test } from 'vitest';
import { namesake, namesakes } from './namesakes';

test.each([
  ['exactly so before another case', ['cat'], ['Cat', 'cat'], [1]],
  ['in another case where only one can be meant', ['APPLE', 'pear'], ['Apple'], [0, undefined]],
  ['in another width where only one can be meant', ['ｃａｔ', 'ﾊﾟﾝ'], ['パン', 'Cat'], [1, 0]],
  ['in no case where two could be meant', ['CAT'], ['Cat', 'cat'], [undefined]],
  ['each to its own', ['cat', 'cat', 'cat'], ['dog', 'cat', 'cat'], [1, 2, undefined]],
  ['a name that another has exactly is not taken', ['Cat', 'cat'], ['cat'], [undefined, 0]],
  ['what is left when the exact ones have gone', ['cat', 'Cat'], ['cat', 'CAT'], [0, 1]],
])('%s', (_, names, among, places) => {
  expect(namesakes(names, among)).toEqual(places);
});

test('one name alone', () => {
  expect([namesake('cat', ['Cat', 'cat']), namesake('Dog', ['dog']), namesake('x', [])]).toEqual([1, 0, undefined]);
});
