// Copies where there is no room for all: the first of each sample, as many of one as of another.
import { expect, test } from 'vitest';
import { augmentedInRoom } from './augmentedInRoom';

const all = new Map([
  [0, [1, 2, 3]],
  [4, [5, 6, 7]],
  [8, [9]],
  [10, [11, 12, 13]],
]);

test('all are kept where there is room, of the parents that were asked for', () => {
  expect(augmentedInRoom(all, [0, 8, 99], 4)).toEqual({
    augmented: new Map([
      [0, [1, 2, 3]],
      [8, [9]],
      [99, []],
    ]),
    leftOut: 0,
  });
});

test('where there is not, each sample gives up its last ones', () => {
  // Three each are seven; two each are five.
  expect(augmentedInRoom(all, [0, 4, 8], 6)).toEqual({
    augmented: new Map([
      [0, [1, 2]],
      [4, [5, 6]],
      [8, [9]],
    ]),
    leftOut: 2,
  });
  expect(augmentedInRoom(all, [0, 4, 8], 2)).toEqual({
    augmented: new Map([
      [0, []],
      [4, []],
      [8, []],
    ]),
    leftOut: 7,
  });
  expect(augmentedInRoom(all, [0, 4, 8], -1).leftOut).toBe(7);
});
