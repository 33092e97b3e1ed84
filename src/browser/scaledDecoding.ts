// JPEG photos unpacked at a part of their size: to keep a small square, a phone's twelve megapixels need not all be drawn.
import { canvasOf, jpegOf } from './canvases';

/** Width and height in pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The size at which a JPEG may be decoded, or, where it is too large as it is, `only` at that. */
export interface SizeWanted extends Size {
  readonly only: boolean;
}

/** Gives a JPEG smaller than it is; undefined where this browser cannot, or not surely upright. */
export type ScaledDecoding = (file: Blob, at: Size) => Promise<ImageBitmap | undefined>;

/** Decoders scale by eighths, which the transform of ITU T.81 A.3.3 gives for less work: its blocks are 8 × 8. */
const EIGHTHS = 8;
/** Above this the small gain does not pay for a decoder's start (measured at 348 × 348: 2.1 ms for 1.4 ms). */
const MOST_EIGHTHS = 5;

/** The least size at which a JPEG of `size` can be decoded and still has a short side of `least`; undefined where that saves little. */
export function scaledSize({ width, height }: Size, least: number): Size | undefined {
  const eighths = Math.ceil((EIGHTHS * least) / Math.min(width, height));
  if (eighths > MOST_EIGHTHS) return undefined;
  return { width: Math.ceil((width * eighths) / EIGHTHS), height: Math.ceil((height * eighths) / EIGHTHS) };
}

/**
 * By the browser's ImageDecoder (W3C WebCodecs §10). Whether it turns a picture as its EXIF orientation says differs between
 * browsers: one with such an orientation is decoded first, and unless it comes out turned nothing is ever decoded here.
 */
export function scaledDecoding(): ScaledDecoding {
  let upright: Promise<boolean> | undefined;
  return async (file, at) => {
    if (!('ImageDecoder' in globalThis)) return undefined;
    upright ??= turnsAsItShould().catch(() => false);
    if (!(await upright)) return undefined;
    try {
      return await decoded(file, at);
    } catch {
      // What it cannot read may still be read, or refused, by the ordinary way.
      return undefined;
    }
  };
}

async function decoded(file: Blob, { width, height }: Size): Promise<ImageBitmap> {
  const decoder = new ImageDecoder({ data: await file.arrayBuffer(), type: 'image/jpeg', desiredWidth: width, desiredHeight: height });
  try {
    const { image, complete } = await decoder.decode();
    try {
      if (!complete) throw new Error('a picture that is cut short');
      if (Math.min(image.displayWidth, image.displayHeight) < Math.min(width, height)) throw new Error('smaller than asked');
      return await createImageBitmap(image);
    } finally {
      image.close();
    }
  } finally {
    decoder.close();
  }
}

/** EXIF with an orientation of 3, to be turned by half (CIPA DC-008, tag 0x0112), as a JPEG's APP1 segment. */
const UPSIDE_DOWN = [
  0xff,
  0xe1,
  0,
  34,
  0x45,
  0x78,
  0x69,
  0x66,
  0,
  0, // APP1, its length, "Exif\0\0"
  0x4d,
  0x4d,
  0,
  42,
  0,
  0,
  0,
  8, // big-endian TIFF, its first directory at byte 8
  0,
  1,
  0x01,
  0x12,
  0,
  3,
  0,
  0,
  0,
  1,
  0,
  3,
  0,
  0,
  0,
  0,
  0,
  0, // one entry: the orientation, a short, 3; no other directory
] as const;
const SIDE = 32;

/** Whether a picture with a white upper half that is to be turned by half comes out with a black one. */
async function turnsAsItShould(): Promise<boolean> {
  const { canvas, context } = canvasOf(SIDE, true);
  context.fillStyle = 'white';
  context.fillRect(0, 0, SIDE, SIDE / 2);
  const jpeg = new Uint8Array(await (await jpegOf(canvas, 1)).arrayBuffer());
  const turned = new Blob([jpeg.subarray(0, 2), Uint8Array.from(UPSIDE_DOWN), jpeg.subarray(2)]);
  const bitmap = await decoded(turned, { width: SIDE / 2, height: SIDE / 2 });
  context.drawImage(bitmap, 0, 0, SIDE, SIDE);
  bitmap.close();
  const [above = NaN] = context.getImageData(SIDE / 2, SIDE / 4, 1, 1).data;
  const [below = NaN] = context.getImageData(SIDE / 2, (3 * SIDE) / 4, 1, 1).data;
  return above < 64 && below > 192;
}
