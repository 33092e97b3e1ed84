// What was dragged is read back, and what is none of ours is nothing.
import { expect, test } from 'vitest';
import { DRAGGED, draggedIds, putDragged } from './dragged';

test('ids go there and come back; text of others gives none', () => {
  const held = new Map<string, string>();
  const data = { setData: (type: string, text: string) => void held.set(type, text), effectAllowed: 'none' } as unknown as DataTransfer;
  putDragged(data, ['a', 'b']);
  expect(data.effectAllowed).toBe('move');
  expect(draggedIds({ getData: (type) => held.get(type) ?? '' })).toEqual(['a', 'b']);
  for (const text of ['', '{', '{"a":1}', '"a"']) expect(draggedIds({ getData: () => text })).toEqual([]);
  expect(draggedIds({ getData: (type) => (type === DRAGGED ? '[1,"a",null]' : '') })).toEqual(['a']);
});
