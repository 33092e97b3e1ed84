// The heavy part of pictures, for a worker or, where there is none, for the page: decoding, cropping, encoding.
import type { Running } from '../workers/bridge';
import { jpegOf } from './canvases';
import { decoding } from './decoding';
import type { KeptPicture, TakenPicture } from './pictures';
import { KEPT_SIZE } from './pictures';
import type { SizeWanted } from './scaledDecoding';
import { squares } from './squares';

export interface PictureWork {
  /**
   * The centre square of a picture file at KEPT_SIZE, upright and on white, as JPEG; and, where a side is named, as a frame of it.
   * Where a size `at` is named, the file is a JPEG and may, or must, be decoded at that size.
   * 'cut-short' where most of it is missing. Rejects when the browser cannot decode the file, or not so.
   */
  take(file: Blob, side: number | undefined, at?: SizeWanted): Promise<TakenPicture | 'cut-short'>;
  /** A square at KEPT_SIZE, or another side, as JPEG. The square is left open. */
  keep(square: ImageBitmap, side?: number): Promise<KeptPicture>;
}

/** What the picture worker offers: the same work, and a word when it can begin. */
export type PictureCalls = {
  readonly ready: () => Promise<void>;
  readonly take: (running: Running, ...asked: Parameters<PictureWork['take']>) => ReturnType<PictureWork['take']>;
  readonly keep: (running: Running, square: ImageBitmap, side?: number) => Promise<KeptPicture>;
};

/** Photos decoded at once: each takes four bytes a pixel, 50 MB for 12 megapixels. */
const DECODED_AT_ONCE = 2;

/**
 * JPEG, which every browser writes: 1.8 ms and 20 KB a photo at this quality, with no block or ring to be seen.
 * WebP as good takes 17 KB and 9 ms, which is more than a small backbone needs to embed it.
 */
const QUALITY = 0.9;

/** The work on this thread, in a worker or on the page, with canvases of its own. */
export function pictureWork(): PictureWork {
  const crop = squares(true);
  const scale = squares(true);
  const turn = turns(DECODED_AT_ONCE);
  const decode = decoding();

  return {
    take: (file, side, at) =>
      turn(async () => {
        const decoded = await decode(file, at);
        if (decoded === 'cut-short') return decoded;
        const { bitmap, endsEarly } = decoded;
        const square = crop.canvas(bitmap, bitmap.width, bitmap.height, KEPT_SIZE);
        bitmap.close();
        // Encoding begins with a copy of the canvas: the next picture may be drawn while it goes on.
        const encoded = jpegOf(square, QUALITY);
        const frame = side === undefined ? undefined : await scale.bitmap(square, KEPT_SIZE, KEPT_SIZE, side);
        return { picture: await kept(encoded), frame, ...(endsEarly && { endsEarly }) };
      }),

    keep: (square, side = KEPT_SIZE) => kept(jpegOf(crop.canvas(square, square.width, square.height, side), QUALITY)),
  };
}

async function kept(encoded: Promise<Blob>): Promise<KeptPicture> {
  return { bytes: await (await encoded).arrayBuffer(), type: 'image/jpeg' };
}

/** Lets at most `most` pieces of work run at once, in the order in which they came. */
function turns(most: number): <Value>(work: () => Promise<Value>) => Promise<Value> {
  const waiting: (() => void)[] = [];
  let free = most;
  return async (work) => {
    if (free > 0) free--;
    else await new Promise<void>((go) => waiting.push(go));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free++;
    }
  };
}
