// Pictures through the browser's own decoders and canvases: any file in, a bounded square out.
import { fail, ok } from '../core/result';
import type { KeptPicture, PictureFailure, Pictures } from './pictures';
import { KEPT_SIZE } from './pictures';

/** Reads width and height from a file's first bytes; undefined for a format it does not know. */
export type ReadDimensions = (head: Uint8Array) => { readonly width: number; readonly height: number } | undefined;

/** More pixels than any camera takes; a small file can claim any number, and decoding it would stop the page. */
const MOST_PIXELS = 120_000_000;
/** JPEG may carry a large preview before its own header. */
const HEAD_BYTES = 256 * 1024;
const QUALITY = 0.9;

/** The real pictures; `readDimensions` comes from the composition root. */
export function canvasPictures(readDimensions: ReadDimensions): Pictures {
  let type: KeptPicture['type'] = 'image/webp';
  const keep = async (square: ImageBitmap): Promise<KeptPicture> => {
    const blob = await drawn(square, square.width).convertToBlob({ type, quality: QUALITY });
    // A browser that cannot write WebP answers with PNG: three times the size, so JPEG from then on.
    if (blob.type !== type && type === 'image/webp') {
      type = 'image/jpeg';
      return keep(square);
    }
    return { bytes: await blob.arrayBuffer(), type };
  };
  return {
    async decode(file, name) {
      const head = await file.slice(0, HEAD_BYTES).arrayBuffer().then((bytes) => new Uint8Array(bytes), () => undefined);
      if (!head) return fail({ kind: 'broken', name });
      const claimed = readDimensions(head);
      if (claimed && claimed.width * claimed.height > MOST_PIXELS) return fail({ kind: 'too-large', name });
      const decoded = await decode(file);
      if (!decoded) return fail({ kind: refusal(file, claimed !== undefined), name });
      try {
        return ok(await cropped(decoded));
      } finally {
        decoded.close();
      }
    },
    keep,
    async open({ bytes, type: kind }) {
      const decoded = await decode(new Blob([bytes], { type: kind }));
      return decoded ? ok(decoded) : fail({ kind: 'broken', name: 'a kept picture' });
    },
    resize: (square, side) => createImageBitmap(square, { resizeWidth: side, resizeHeight: side, resizeQuality: 'medium' }),
  };
}

/** Undefined for what this browser cannot decode. */
async function decode(file: Blob): Promise<ImageBitmap | undefined> {
  return createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => undefined);
}

/** The centre square at the kept size, on white. */
async function cropped(picture: ImageBitmap): Promise<ImageBitmap> {
  const side = Math.min(picture.width, picture.height);
  const left = Math.floor((picture.width - side) / 2);
  const top = Math.floor((picture.height - side) / 2);
  const resized = await createImageBitmap(picture, left, top, side, side, {
    resizeWidth: KEPT_SIZE,
    resizeHeight: KEPT_SIZE,
    resizeQuality: 'high',
  });
  try {
    return drawn(resized, KEPT_SIZE).transferToImageBitmap();
  } finally {
    resized.close();
  }
}

function drawn(picture: ImageBitmap, side: number): OffscreenCanvas {
  const canvas = new OffscreenCanvas(side, side);
  const context = canvas.getContext('2d', { alpha: false });
  if (!context) throw new Error('no 2D canvas to draw a picture on');
  context.fillStyle = 'white';
  context.fillRect(0, 0, side, side);
  context.drawImage(picture, 0, 0, side, side);
  return canvas;
}

/** Why a file could not be decoded, from its type and whether its header was one of a picture. */
function refusal({ type }: Blob, hasHeader: boolean): PictureFailure['kind'] {
  if (/hei[cf]|avif|tiff|svg/.test(type)) return 'unsupported';
  if (hasHeader) return 'broken';
  return type.startsWith('image/') ? 'unsupported' : 'not-a-picture';
}
