// Sizes on both sides of what is odd.
import { expect, test } from 'vitest';
import { oddSize } from './oddSize';

test('a photo is not odd, a strip is narrow, an icon is small, upright or not', () => {
  const sizes = [
    [4000, 3000, undefined],
    [1920, 1080, undefined],
    [64, 64, undefined],
    [63, 64, 'small'],
    [32, 32, 'small'],
    [1000, 350, undefined],
    [1000, 349, 'narrow'],
    [3000, 40, 'small'],
  ] as const;
  for (const [width, height, odd] of sizes) {
    expect(oddSize({ width, height })).toBe(odd);
    expect(oddSize({ width: height, height: width })).toBe(odd);
  }
});
