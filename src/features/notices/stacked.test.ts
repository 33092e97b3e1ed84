// Messages that say the same stand once, newest last, and taking one back leaves the others.
import { expect, test } from 'vitest';
import type { Notice } from '../../store/base/noticeSlice';
import { inView, stacked } from './stacked';

const removed = (id: number, count: number): Notice => ({ kind: 'samples-removed', id, count, undo: () => undefined });
const said = (notice: Notice) => (notice.kind === 'samples-removed' ? `Deleted ${notice.count}` : notice.kind);

test('the same sentence three times is one message of three, at the place of the newest', () => {
  const shown = stacked([removed(1, 1), removed(2, 5), removed(3, 1), removed(4, 1)], said);
  expect(shown.map(({ text, ids, notice }) => [text, ids, notice.id])).toEqual([
    ['Deleted 5', [2], 2],
    ['Deleted 1', [1, 3, 4], 4],
  ]);
});

test('once the newest was taken back, the one before is next', () => {
  expect(stacked([removed(1, 1), removed(3, 1)], said).map(({ notice }) => notice.id)).toEqual([3]);
});

const told = (id: number): Notice => ({ kind: 'head-saved', id, name: String(id) });
const shownOf = (...notices: readonly Notice[]) => {
  const stacks = stacked(notices, ({ id }) => String(id));
  const shown = inView(stacks, (notice) => 'undo' in notice);
  return stacks.filter((stack) => shown.has(stack)).map(({ notice }) => notice.id);
};

test('of messages that only tell the two newest are shown', () => {
  expect(shownOf(told(1), told(2), told(3))).toEqual([2, 3]);
});

test('no way back is hidden by what comes after it', () => {
  expect(shownOf(removed(1, 1), told(2), told(3))).toEqual([1, 3]);
  expect(shownOf(removed(1, 1), told(2), removed(3, 3), removed(4, 4), told(5))).toEqual([1, 3, 4, 5]);
});
