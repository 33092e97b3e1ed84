// What a press on the picture covers.
import { expect, test } from 'vitest';
import type { Spot } from './edits';
import { movedPress, pressAt } from './press';

/** Every place that is covered on the way, from the first to the last. */
function covered([from, ...way]: readonly [Spot, ...Spot[]]): readonly Spot[] {
  let press = pressAt(from);
  return way.flatMap((to) => {
    const moved = movedPress(press, to);
    ({ press } = moved);
    return moved.covers;
  });
}

const at = (x: number, y: number): Spot => ({ x, y });

test('a tap covers nothing, nor does a finger that trembles', () => {
  expect(covered([at(0.5, 0.5), at(0.5, 0.5)])).toEqual([]);
  expect(covered([at(0.5, 0.5), at(0.51, 0.52), at(0.49, 0.49), at(0.48, 0.51)])).toEqual([]);
});

test('a drag covers its way from where it began', () => {
  expect(covered([at(0.5, 0.5), at(0.52, 0.5), at(0.6, 0.5), at(0.7, 0.5)])).toEqual([at(0.5, 0.5), at(0.6, 0.5), at(0.7, 0.5)]);
});

test('a drag that comes back to its beginning stays one', () => {
  expect(covered([at(0.2, 0.2), at(0.2, 0.4), at(0.2, 0.2)])).toEqual([at(0.2, 0.2), at(0.2, 0.4), at(0.2, 0.2)]);
});
