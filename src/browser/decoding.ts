// A picture file as a bitmap: at a part of its size where that is asked for and can be had,
// and once more with an end where a JPEG lacks it.
import type { SizeWanted } from './scaledDecoding';
import { scaledDecoding } from './scaledDecoding';

export type Decode = (file: Blob, at: SizeWanted | undefined) => Promise<ImageBitmap>;

/** EOI (ITU T.81, B.1.1.3). Chromium shows a JPEG that was cut short in a page, but gives no bitmap of it. */
const END = Uint8Array.of(0xff, 0xd9);

/** Rejects what the browser cannot decode, and what it can decode only as a whole where `at` forbids that. */
export function decoding(): Decode {
  const scaled = scaledDecoding();
  const decode: Decode = async (file, at) => {
    const bitmap = at && (await scaled(file, at));
    if (bitmap) return bitmap;
    if (at?.only) throw new Error('cannot be decoded at a part of its size');
    return createImageBitmap(file, { imageOrientation: 'from-image' });
  };
  return async (file, at) => {
    try {
      return await decode(file, at);
    } catch (cause) {
      if (!(await isJpeg(file))) throw cause;
      return decode(new Blob([file, END], { type: 'image/jpeg' }), at);
    }
  };
}

async function isJpeg(file: Blob): Promise<boolean> {
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  return first === 0xff && second === 0xd8;
}
