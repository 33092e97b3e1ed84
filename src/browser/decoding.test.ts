// What a JPEG looks like of which a part is missing, and one that can have no picture in it.
import { expect, test } from 'vitest';
import { isCutShort, shareOfFill } from './decoding';

/** So many pixels of each of some colours. */
const pixels = (...runs: readonly (readonly [count: number, colour: readonly number[]])[]) =>
  Uint8ClampedArray.from(runs.flatMap(([count, colour]) => Array.from({ length: count }, () => [...colour, 255]).flat()));

test('the grey of missing data is counted, give or take a step, and no other grey', () => {
  expect(shareOfFill(pixels([25, [200, 10, 30]], [70, [128, 128, 128]], [5, [127, 128, 129]]))).toBe(0.75);
  expect(shareOfFill(pixels([50, [130, 130, 130]], [50, [128, 128, 126]]))).toBe(0);
});

test('a JPEG whose blocks of 64 pixels have less than a bit each is cut short', () => {
  expect(isCutShort({ width: 5_120, height: 1_000 }, 9_999)).toBe(true);
  expect(isCutShort({ width: 5_120, height: 1_000 }, 10_000)).toBe(false);
});
