// A picture file as a bitmap: at a part of its size where that is asked for and can be had,
// and once more with an end where a JPEG lacks it. One of which more than half is missing is no picture.
import { canvasOf } from './canvases';
import type { Size, SizeWanted } from './scaledDecoding';
import { scaledDecoding } from './scaledDecoding';

/** 'cut-short': a JPEG of which more than half is missing. `endsEarly`: a smaller part of it is, and can be seen to be. */
export type Decode = (
  file: Blob,
  at: SizeWanted | undefined,
) => Promise<{ readonly bitmap: ImageBitmap; readonly endsEarly: boolean } | 'cut-short'>;

/** EOI (ITU T.81, B.1.1.3). Chromium shows a JPEG that was cut short in a page, but gives no bitmap of it. */
const END = Uint8Array.of(0xff, 0xd9);

/**
 * Pixels of a JPEG for each of its bytes, at most: a block of 8 × 8 takes a bit at least (ITU T.81, F.1.2).
 */
const PIXELS_A_BYTE = 512;

/** Whether a JPEG has too few bytes for the pixels that its header says: that is not decoded to find out. */
export const isCutShort = ({ width, height }: Size, bytes: number): boolean => width * height > PIXELS_A_BYTE * bytes;

/** The share of a picture that is missed where it is: some have a few lines in the grey of missing data. */
const SEEN_TO_BE_MISSING = 1 / 20;

/** Pixels a side of what a picture with a mended end is looked at. */
const LOOK = 64;

/** Rejects what the browser cannot decode, and what it can decode only as a whole where `at` forbids that. */
export function decoding(): Decode {
  const scaled = scaledDecoding();
  const decode = async (...[file, at]: Parameters<Decode>): Promise<ImageBitmap> => {
    const bitmap = at && (await scaled(file, at));
    if (bitmap) return bitmap;
    if (at?.only) throw new Error('cannot be decoded at a part of its size');
    return createImageBitmap(file, { imageOrientation: 'from-image' });
  };
  return async (file, at) => {
    try {
      return { bitmap: await decode(file, at), endsEarly: false };
    } catch (cause) {
      if (!(await isJpeg(file))) throw cause;
      const bitmap = await decode(new Blob([file, END], { type: 'image/jpeg' }), at);
      const missing = shareOfFill(pixelsOf(bitmap));
      if (missing <= 1 / 2) return { bitmap, endsEarly: missing > SEEN_TO_BE_MISSING };
      bitmap.close();
      return 'cut-short';
    }
  };
}

function pixelsOf(bitmap: ImageBitmap): Uint8ClampedArray {
  const { context } = canvasOf(LOOK, true);
  context.drawImage(bitmap, 0, 0, LOOK, LOOK);
  return context.getImageData(0, 0, LOOK, LOOK).data;
}

/**
 * The share of pixels, RGBA, that have the grey which decoders put where a JPEG has no data: coefficients of zero (ITU T.81, A.3.1 and
 * A.3.3), wherever an orientation has turned it to.
 */
export function shareOfFill(pixels: Uint8ClampedArray): number {
  let fill = 0;
  for (let at = 0; at + 3 < pixels.length; at += 4)
    if ([pixels[at], pixels[at + 1], pixels[at + 2]].every((value = 0) => value >= 127 && value <= 129)) fill++;
  return fill / (pixels.length / 4);
}

async function isJpeg(file: Blob): Promise<boolean> {
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  return first === 0xff && second === 0xd8;
}
