// What stands for a backbone where there is none: a picture's own numbers, or how much of each colour it has.

export const PLAIN_KINDS = ['pixels', 'histogram'] as const;

export type PlainKind = (typeof PLAIN_KINDS)[number];

/** Side of the picture that both look at, in pixels. */
export const PLAIN_SIDE = 32;

/** Steps of each colour that the histogram tells apart. */
const STEPS = 4;

/** Numbers in the row of one picture. */
export const plainLength = (kind: PlainKind): number => (kind === 'pixels' ? 3 * PLAIN_SIDE * PLAIN_SIDE : STEPS ** 3);

/**
 * The row of numbers that a head learns from. `pixels` are PLAIN_SIDE² × 4 bytes, RGBA. The picture's own numbers are scaled to −1 … 1;
 * the histogram counts 4 × 4 × 4 colours (Swain & Ballard, Color Indexing, IJCV 7, 1991), as square roots of shares, of which distances
 * mean more (Arandjelović & Zisserman, Three things everyone should know, CVPR 2012).
 * @throws RangeError for another number of bytes.
 */
export function plainFeatures(kind: PlainKind, pixels: Uint8ClampedArray): Float32Array {
  const count = PLAIN_SIDE * PLAIN_SIDE;
  if (pixels.length !== 4 * count) throw new RangeError(`invalid pixels: ${pixels.length} bytes, should be ${4 * count}`);
  const row = new Float32Array(plainLength(kind));
  for (let i = 0; i < count; i++) {
    const [r, g, b] = [pixels[4 * i] as number, pixels[4 * i + 1] as number, pixels[4 * i + 2] as number];
    if (kind === 'pixels') row.set([r / 127.5 - 1, g / 127.5 - 1, b / 127.5 - 1], 3 * i);
    else {
      const bin = STEPS * (STEPS * Math.floor((r * STEPS) / 256) + Math.floor((g * STEPS) / 256)) + Math.floor((b * STEPS) / 256);
      row[bin] = (row[bin] as number) + 1 / count;
    }
  }
  return kind === 'pixels' ? row : row.map(Math.sqrt);
}
