// A message that can bring many samples back is one that stays.
import { expect, test } from 'vitest';
import { changedMany } from './changedMany';

const undo = () => undefined;

test('the way back from a change of ten samples or more stays', () => {
  expect(changedMany({ kind: 'samples-removed', count: 10, undo })).toBe(true);
  expect(changedMany({ kind: 'samples-removed', count: 9, undo })).toBe(false);
  expect(changedMany({ kind: 'labels-confirmed', count: 140, undo })).toBe(true);
  expect(changedMany({ kind: 'backbone-removed', name: 'one', undo })).toBe(false);
});
