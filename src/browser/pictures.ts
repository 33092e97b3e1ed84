// The picture port: files and bitmaps in, bounded square pictures out. Interface only; the real one is in canvasPictures.
import type { Augmentation } from '../core/dataset/augmentation';
import type { PictureSize } from '../core/dataset/oddSize';
import type { Result } from '../core/base/result';

/** Side of a kept picture in pixels: bounded, square, cropped as every backbone crops. */
export const KEPT_SIZE = 256;

/** A picture as it is kept: an encoded square of KEPT_SIZE. */
export interface KeptPicture {
  readonly bytes: ArrayBuffer;
  /** JPEG; older projects hold WebP. */
  readonly type: 'image/webp' | 'image/jpeg' | 'image/png';
}

/** Why a file gave no picture. 'too-large': in pixels; within an archive, 'too-long': in bytes, 'encrypted' and 'other-packing'. */
export interface PictureFailure {
  readonly kind:
    | 'not-a-picture'
    | 'other-kind'
    | 'unsupported'
    | 'too-large'
    | 'too-long'
    | 'encrypted'
    | 'other-packing'
    | 'broken'
    /** Most of the picture is not in the file. */
    | 'cut-short'
    | 'empty'
    | 'unreadable';
  readonly name: string;
}

/** A file's picture. */
export interface TakenPicture {
  readonly picture: KeptPicture;
  /** The picture scaled for a backbone's input, if that was asked for; the receiver closes it. */
  readonly frame: ImageBitmap | undefined;
  /** Of the file, as its header says, before it was cut. */
  readonly size?: PictureSize | undefined;
  /** A part of it is missing, less than half, since its file ends early. */
  readonly endsEarly?: boolean;
}

export interface Pictures {
  /** Starts what takes pictures, so that the first one does not wait for it. Need not be asked for. */
  ready(): Promise<void>;
  /**
   * Decodes a file (JPEG, PNG, WebP, GIF's first frame, BMP, AVIF, HEIC where the browser can) with its EXIF orientation,
   * and crops the centre square to KEPT_SIZE on white. Its header's size is read before any pixel is decoded.
   * Gives it encoded and, where a `side` is named, as a frame of that size too.
   */
  take(file: Blob, name: string, side?: number): Promise<Result<TakenPicture, PictureFailure>>;
  /** Encodes a square at KEPT_SIZE, or at another side for a program that wants it; the bitmap is left open. */
  keep(square: ImageBitmap, side?: number): Promise<KeptPicture>;
  /** Opens a kept picture. */
  open(picture: KeptPicture): Promise<Result<ImageBitmap, PictureFailure>>;
  /** A square scaled to another side, for a backbone's input; the source is left open. */
  resize(square: ImageBitmap, side: number): Promise<ImageBitmap>;
  /** The pixels of a square scaled to `side`: side² × 4 bytes, RGBA; the square is left open. */
  pixels(square: ImageBitmap, side: number): Promise<Uint8ClampedArray>;
  /** Pixels as a square: side² × 4 bytes, RGBA, opaque. */
  fromPixels(pixels: Uint8ClampedArray<ArrayBuffer>, side: number): Promise<ImageBitmap>;
  /** An altered copy of a square, drawn as the augmentation says; the source is left open. */
  augment(square: ImageBitmap, augmentation: Augmentation, side: number): Promise<ImageBitmap>;
}
