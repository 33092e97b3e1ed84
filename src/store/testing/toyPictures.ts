// Pictures that are one number; closing one twice, or using it after, throws.
import type { PickedFile } from '../../browser/files';
import type { KeptPicture, Pictures } from '../../browser/pictures';
import { fail, ok } from '../../core/base/result';

/** A picture that is one number; closing it twice, or using it after, throws. */
interface ToyBitmap {
  readonly value: number;
  /** The app drew it for its own ends: it is nobody's picture. */
  readonly drawn: boolean;
  closed: boolean;
}

/** A picture of one number; `drawn` marks those that the app drew itself. */
export function toyBitmap(value: number, side = 256, drawn = false): ImageBitmap {
  const bitmap: ToyBitmap & { close(): void; width: number; height: number } = {
    value,
    drawn,
    closed: false,
    width: side,
    height: side,
    close() {
      if (this.closed) throw new Error('closed twice');
      this.closed = true;
    },
  };
  return bitmap;
}

/** The number of a toy picture. Throws for one that was closed. */
export function valueOf(bitmap: ImageBitmap): number {
  const { value, closed } = bitmap as unknown as ToyBitmap;
  if (closed) throw new Error('used after close');
  return value;
}

/** Whether the app drew it: such pictures are looked at whenever there is time, and do not count among the samples'. */
export const isDrawn = (bitmap: ImageBitmap): boolean => (bitmap as unknown as ToyBitmap).drawn;

/** Files are numbers as text; "broken" is refused. */
export function toyFile(text: string | number, folder?: string): PickedFile {
  const file = new File([String(text)], `${text}.txt`);
  return { file, name: file.name, ...(folder !== undefined && { folder }) };
}

/** A number as a kept picture: its eight bytes. */
export const toyPicture = (value: number): KeptPicture => ({ bytes: Float64Array.of(value).buffer, type: 'image/png' });

export const toyPictures: Pictures = {
  ready: () => Promise.resolve(),
  async take(file, name, side) {
    // A picture that was kept, or a file of a number as text.
    const text = Number(await file.text());
    const value = Number.isNaN(text) && file.size === 8 ? (new Float64Array(await file.arrayBuffer())[0] ?? NaN) : text;
    if (!Number.isFinite(value)) return fail({ kind: 'not-a-picture', name });
    return ok({ picture: toyPicture(value), frame: side === undefined ? undefined : toyBitmap(value, side) });
  },
  keep: (square) => Promise.resolve(toyPicture(valueOf(square))),
  open: (picture) => Promise.resolve(ok(toyBitmap(new Float64Array(picture.bytes)[0] ?? NaN))),
  resize: (square, side) => Promise.resolve(toyBitmap(valueOf(square), side)),
  // All pixels are of one grey, which goes round as the number does.
  pixels: (square, side) => Promise.resolve(new Uint8ClampedArray(4 * side * side).fill(127.5 + 127.5 * Math.sin(valueOf(square)))),
  // The number of pixels is their brightness.
  fromPixels: (pixels, side) => Promise.resolve(toyBitmap(pixels.reduce((sum, value) => sum + value, 0) / pixels.length / 100, side, true)),
  // Light moves the number a little; nothing else does.
  augment: (square, { brightness }, side) => Promise.resolve(toyBitmap(valueOf(square) + 0.1 * (brightness - 1), side)),
};
