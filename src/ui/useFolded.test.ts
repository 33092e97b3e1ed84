// Which part of a long list is shown while it is folded.
import { expect, test } from 'vitest';
import { shownOf } from './useFolded';

test('a list is folded from two more than are shown', () => {
  expect([0, 3, 4, 5, 6, 40].map((length) => shownOf(length, 4))).toEqual([0, 3, 4, 5, 4, 4]);
});
