// Rows without a backbone: numbers that can be checked by hand.
import { expect, test } from 'vitest';
import { PLAIN_KINDS, PLAIN_SIDE, plainFeatures, plainLength } from './plainFeatures';

const filledWith = (r: number, g: number, b: number) =>
  Uint8ClampedArray.from({ length: 4 * PLAIN_SIDE ** 2 }, (_, i) => [r, g, b, 255][i % 4] ?? 0);

test('a picture’s own numbers run from −1 to 1, in the order of its pixels', () => {
  const pixels = filledWith(0, 255, 0);
  pixels.set([255, 0, 51, 255], 4);
  const row = plainFeatures('pixels', pixels);
  expect(row).toHaveLength(3072);
  expect([...row.slice(0, 6)].map((each) => Number(each.toFixed(4)))).toEqual([-1, 1, -1, 1, -1, -0.6]);
});

test('a histogram counts shares of colours, and its squares add up to 1', () => {
  const pixels = filledWith(255, 0, 0);
  // A quarter of it is blue.
  for (let i = 0; i < PLAIN_SIDE ** 2 / 4; i++) pixels.set([0, 0, 255, 255], 4 * i);
  const row = plainFeatures('histogram', pixels);
  expect(row[3 * 16]).toBeCloseTo(Math.sqrt(0.75), 6);
  expect(row[3]).toBeCloseTo(0.5, 6);
  expect(row.reduce((sum, each) => sum + each * each, 0)).toBeCloseTo(1, 6);
});

test('each kind has as many numbers as it says, and other pictures are refused', () => {
  for (const kind of PLAIN_KINDS) {
    expect(plainFeatures(kind, filledWith(1, 2, 3))).toHaveLength(plainLength(kind));
    expect(() => plainFeatures(kind, new Uint8ClampedArray(3))).toThrow('invalid pixels: 3 bytes');
  }
});
