// Messages that say the same stand once, newest last, and taking one back leaves the others.
import { expect, test } from 'vitest';
import type { Notice } from '../../store/base/noticeSlice';
import { stacked } from './stacked';

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
