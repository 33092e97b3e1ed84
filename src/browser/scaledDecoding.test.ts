// At what size a photo is unpacked.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scaledSize } from './scaledDecoding';

describe('the size at which a photo is unpacked', () => {
  test('is so many eighths that the short side still suffices', () => {
    expect(scaledSize({ width: 4000, height: 3000 }, 256)).toEqual({ width: 500, height: 375 });
    expect(scaledSize({ width: 3000, height: 4000 }, 256)).toEqual({ width: 375, height: 500 });
    expect(scaledSize({ width: 1600, height: 1200 }, 256)).toEqual({ width: 400, height: 300 });
    expect(scaledSize({ width: 640, height: 480 }, 256)).toEqual({ width: 400, height: 300 });
  });

  test('is its own where that would save little', () => {
    expect(scaledSize({ width: 348, height: 348 }, 256)).toBeUndefined();
    expect(scaledSize({ width: 256, height: 256 }, 256)).toBeUndefined();
    expect(scaledSize({ width: 4000, height: 20 }, 256)).toBeUndefined();
  });

  test('is never too small, and never more than an eighth larger than it must be', () => {
    const side = fc.integer({ min: 1, max: 20_000 });
    fc.assert(
      fc.property(side, side, fc.integer({ min: 1, max: 1024 }), (width, height, least) => {
        const at = scaledSize({ width, height }, least);
        if (!at) return;
        const short = Math.min(at.width, at.height);
        expect(short).toBeGreaterThanOrEqual(least);
        expect(short).toBeLessThanOrEqual(Math.ceil(least + Math.min(width, height) / 8));
      }),
    );
  });
});
