// A drawn picture of each fault, and hashes of pictures that are almost the same or are not.
import { expect, test } from 'vitest';
import { randomFrom } from '../base/random';
import { ALMOST_THE_SAME, faultsOf, hashDistance, measurePicture } from './pictureFaults';

const SIDE = 128;
/** A grey picture by its luma at each place. */
function picture(luma: (x: number, y: number) => number, side = SIDE): Uint8ClampedArray {
  const pixels = new Uint8ClampedArray(4 * side * side).fill(255);
  for (let y = 0; y < side; y++) for (let x = 0; x < side; x++) pixels.fill(luma(x, y), 4 * (y * side + x), 4 * (y * side + x) + 3);
  return pixels;
}
const squares = (x: number, y: number) => ((Math.floor(x / 16) + Math.floor(y / 16)) % 2 === 0 ? 60 : 190);
const smooth = (x: number, y: number) => 125 + 60 * Math.sin(x / 20) * Math.cos(y / 25);
const sharp = measurePicture(picture(squares)).sharpness;

test.each([
  ['sharp and well lit', squares, []],
  ['too dark', (x: number, y: number) => squares(x, y) / 4, ['dark']],
  ['too bright', (x: number, y: number) => 200 + squares(x, y) / 4, ['bright']],
  ['blurred', smooth, ['blurred']],
  ['black', () => 0, ['dark']],
  ['white', () => 255, ['bright']],
] as const)('%s', (_, luma, faults) => {
  expect(faultsOf(measurePicture(picture(luma)), sharp)).toEqual(faults);
});

test('where all pictures are smooth none is blurred', () => {
  const measures = measurePicture(picture(smooth));
  expect(faultsOf(measures, measures.sharpness)).toEqual([]);
});

test('the hash forgives light and noise, and tells other pictures apart', () => {
  const random = randomFrom(3);
  const blobs = (x: number, y: number) => 128 + 60 * Math.sin(x / 15 + y / 40) + 40 * Math.cos(y / 18);
  const hash = (luma: (x: number, y: number) => number) => measurePicture(picture(luma)).hash;
  const own = hash(blobs);
  expect(hashDistance(own, own)).toBe(0);
  expect(
    hashDistance(
      own,
      hash((x, y) => 0.8 * blobs(x, y) + 10 + 6 * random()),
    ),
  ).toBeLessThanOrEqual(ALMOST_THE_SAME);
  expect(
    hashDistance(
      own,
      hash((x, y) => 255 - blobs(x, y)),
    ),
  ).toBeGreaterThan(40);
  expect(
    hashDistance(
      own,
      hash((x, y) => blobs(y, x)),
    ),
  ).toBeGreaterThan(ALMOST_THE_SAME);
});

test('what is no picture', () => {
  expect(() => measurePicture(new Uint8ClampedArray(4), 1)).toThrow(RangeError);
  expect(() => measurePicture(new Uint8ClampedArray(5), 9)).toThrow(RangeError);
});
