// The heavy part of pictures, for a worker or, where there is none, for the page: decoding, cropping, encoding.
import type { KeptPicture } from './pictures';
import { KEPT_SIZE } from './pictures';
import { squares } from './squares';

/** A request to the worker and the answer to it, paired by `id`. */
export type PictureRequest =
  | { readonly id: number; readonly kind: 'decode'; readonly file: Blob }
  | { readonly id: number; readonly kind: 'keep'; readonly square: ImageBitmap };
export type PictureAnswer =
  | { readonly id: number; readonly kind: 'square'; readonly square: ImageBitmap }
  | { readonly id: number; readonly kind: 'kept'; readonly picture: KeptPicture }
  | { readonly id: number; readonly kind: 'failed'; readonly detail: string };

export interface PictureWork {
  /** The centre square of a picture file at KEPT_SIZE, upright and on white. Rejects when the browser cannot decode it. */
  decode(file: Blob): Promise<ImageBitmap>;
  /** A KEPT_SIZE square as JPEG. The square is left open. */
  keep(square: ImageBitmap): Promise<KeptPicture>;
}

/** Photos decoded at once: each takes four bytes a pixel, 50 MB for 12 megapixels. */
const DECODED_AT_ONCE = 2;

/**
 * JPEG, which every browser writes: 1.8 ms and 20 KB a photo at this quality, with no block or ring to be seen.
 * WebP as good takes 17 KB and 9 ms, which is more than a small backbone needs to embed it.
 */
const KEPT = { type: 'image/jpeg', quality: 0.9 } as const;

export function pictureWork(): PictureWork {
  const draw = squares(true);
  const turn = turns(DECODED_AT_ONCE);

  return {
    decode: (file) =>
      turn(async () => {
        const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' });
        try {
          return await draw.bitmap(bitmap, bitmap.width, bitmap.height, KEPT_SIZE);
        } finally {
          bitmap.close();
        }
      }),

    keep: async (square) => ({ bytes: await (await encode(square)).arrayBuffer(), type: KEPT.type }),
  };
}

function encode(square: ImageBitmap): Promise<Blob> {
  const { width, height } = square;
  if ('OffscreenCanvas' in globalThis) {
    const canvas = new OffscreenCanvas(width, height);
    canvas.getContext('2d', { alpha: false, willReadFrequently: true })?.drawImage(square, 0, 0);
    return canvas.convertToBlob(KEPT);
  }
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  canvas.getContext('2d', { alpha: false })?.drawImage(square, 0, 0);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('the canvas gave no picture'))), KEPT.type, KEPT.quality),
  );
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
