// Faults of a picture that can be seen in its pixels: too dark, too bright, blurred;
// and a hash by which two are told to be almost the same.

/** Side in pixels at which pictures are measured: sharpness depends on it. */
export const MEASURED_SIDE = 128;

export interface PictureMeasures {
  /** Luma below which 95 of 100 pixels lie, and that above which they do: 0 … 255. */
  readonly brightEnd: number;
  readonly darkEnd: number;
  /** Variance of the Laplacian of the luma: low where no edge is sharp. */
  readonly sharpness: number;
  /** dHash: 64 comparisons of neighbours in 9 × 8 means, as two 32-bit numbers. */
  readonly hash: readonly [number, number];
}

export type PictureFault = 'dark' | 'bright' | 'blurred';

/**
 * A picture is too dark where 95 of 100 pixels have less than a quarter of white's luma, too bright where they have more than three
 * quarters. The ends of the brightness are what CleanVision looks at (`image_property.py`): dark where 99 of 100 pixels are below 0.37 of
 * white, light where 95 are above 0.95. A quarter and three quarters are our own choice: fewer are called dark, more bright.
 */
export const DARK = 64;
export const BRIGHT = 191;
/**
 * Blurred: less than the 100 that is the usual threshold of the variance of the Laplacian, and less than a quarter of the middle one of a
 * person's own pictures: smooth things are not blurred. That quarter is our own choice.
 * (Pech-Pacheco et al., Diatom autofocusing in brightfield microscopy: a comparative study, ICPR 2000.)
 */
export const BLURRED = 100;
export const OF_THE_MIDDLE = 0.25;
/**
 * Bits of 64 in which the hashes of two pictures that are almost the same differ at most (Krawetz, Kind of Like That, 2013:
 * up to 10 is a variation).
 */
export const ALMOST_THE_SAME = 10;

/** Measures side² × 4 bytes, RGBA. @throws RangeError unless there are as many bytes, and the side is at least 9. */
export function measurePicture(pixels: ArrayLike<number>, side = MEASURED_SIDE): PictureMeasures {
  if (!(Number.isSafeInteger(side) && side >= 9) || pixels.length !== 4 * side * side)
    throw new RangeError(`invalid picture: ${pixels.length} bytes of side ${side}`);
  const luma = lumaOf(pixels);
  const sorted = Float32Array.from(luma).sort();
  const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))] as number;
  return { brightEnd: at(0.95), darkEnd: at(0.05), sharpness: laplacianVariance(luma, side), hash: differenceHash(luma, side) };
}

/** What is wrong with a picture; `middle` is the middle sharpness of all. */
export function faultsOf({ brightEnd, darkEnd, sharpness }: PictureMeasures, middle: number): readonly PictureFault[] {
  const dark = brightEnd < DARK;
  const bright = darkEnd > BRIGHT;
  // What is all dark or all bright has no edges to be sharp.
  const blurred = !dark && !bright && sharpness < BLURRED && sharpness < OF_THE_MIDDLE * middle;
  return [...(dark ? (['dark'] as const) : []), ...(bright ? (['bright'] as const) : []), ...(blurred ? (['blurred'] as const) : [])];
}

/** Bits in which two hashes differ, 0 … 64. */
export function hashDistance([a, b]: PictureMeasures['hash'], [c, d]: PictureMeasures['hash']): number {
  return bits(a ^ c) + bits(b ^ d);
}

/** ITU-R BT.601. */
function lumaOf(pixels: ArrayLike<number>): Float32Array {
  return Float32Array.from({ length: pixels.length / 4 }, (_, i) => {
    const [r, g, b] = [pixels[4 * i] as number, pixels[4 * i + 1] as number, pixels[4 * i + 2] as number];
    return 0.299 * r + 0.587 * g + 0.114 * b;
  });
}

function laplacianVariance(luma: Float32Array, side: number): number {
  let [sum, squares] = [0, 0];
  for (let y = 1; y < side - 1; y++)
    for (let x = 1; x < side - 1; x++) {
      const i = y * side + x;
      const around = (luma[i - 1] as number) + (luma[i + 1] as number) + (luma[i - side] as number) + (luma[i + side] as number);
      const value = around - 4 * (luma[i] as number);
      sum += value;
      squares += value * value;
    }
  const count = (side - 2) ** 2;
  return squares / count - (sum / count) ** 2;
}

function differenceHash(luma: Float32Array, side: number): readonly [number, number] {
  const mean = (column: number, row: number) => {
    const [x0, x1] = [Math.floor((column * side) / 9), Math.floor(((column + 1) * side) / 9)];
    const [y0, y1] = [Math.floor((row * side) / 8), Math.floor(((row + 1) * side) / 8)];
    let sum = 0;
    for (let y = y0; y < y1; y++) for (let x = x0; x < x1; x++) sum += luma[y * side + x] as number;
    return sum / ((x1 - x0) * (y1 - y0));
  };
  const hash: [number, number] = [0, 0];
  for (let row = 0; row < 8; row++)
    for (let column = 0; column < 8; column++)
      if (mean(column, row) < mean(column + 1, row)) hash[row < 4 ? 0 : 1] |= 1 << ((row % 4) * 8 + column);
  return hash;
}

/**
 * The ones in 32 bits, added pairwise (Warren, Hacker’s Delight, 2nd ed. 2012, figure 5-2):
 * a test set of a thousand is held against ten thousand.
 */
function bits(value: number): number {
  let count = value - ((value >>> 1) & 0x55555555);
  count = (count & 0x33333333) + ((count >>> 2) & 0x33333333);
  count = (count + (count >>> 4)) & 0x0f0f0f0f;
  return Math.imul(count, 0x01010101) >>> 24;
}
