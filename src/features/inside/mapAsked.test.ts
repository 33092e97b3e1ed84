// What a link asks for of a backbone that it may not be of.
import { expect, test } from 'vitest';
import { mapAsked } from './mapAsked';

const BLOCKS = [{ channels: 16 }, { channels: 8 }];

test('a map that the backbone has is asked for; one that it has not, as if it were not there', () => {
  expect(mapAsked('block=0&channel=15', BLOCKS)).toEqual({ block: 0, channel: 15 });
  expect(mapAsked('block=1&channel=7', BLOCKS)).toEqual({ block: 1, channel: 7 });
  for (const there of ['block=99&channel=5', 'block=0&channel=16', 'block=1&channel=8', 'block=0', 'channel=3', ''])
    expect(mapAsked(there, BLOCKS)).toBeUndefined();
});
