// Pictures by the browser's own decoders and canvases: any file in, bounded squares out.
import type { Result } from '../core/base/result';
import { fail, ok } from '../core/base/result';
import { drawAugmented } from './augmentedSquare';
import type { Surface } from './canvases';
import { canvasOf } from './canvases';
import { isCutShort } from './decoding';
import type { PictureFailure, Pictures } from './pictures';
import { KEPT_SIZE } from './pictures';
import { workerPictureWork } from './pictureWorker';
import type { Size } from './scaledDecoding';
import { scaledSize } from './scaledDecoding';
import { squares } from './squares';

/** Reads kind and size by parts of a file; undefined for what is no known picture. Rejects where the file cannot be read. */
export type ReadHeader = (file: Blob) => Promise<PictureHeader | undefined>;

export interface PictureHeader {
  readonly kind: string;
  readonly size?: Size;
  /** Bytes that any decoder of it holds, at whatever size it decodes. */
  readonly heldBytes?: number;
}

/** Beyond this a decoded picture would take more than 400 MB. */
const MAX_PIXELS = 100_000_000;
const MAX_HELD_BYTES = 4 * MAX_PIXELS;
/**
 * What is decoded at an eighth of its size takes as much memory as a picture of a 64th of its pixels, but still its time:
 * two seconds for these.
 */
const MAX_SCALED_PIXELS = 500_000_000;

/** Said to be a picture, and of no kind that its first bytes would have told: a text file called .jpg is no picture. */
const OTHER_PICTURE = /^image\/(?!(?:png|jpe?g|gif|webp|avif|hei[cf]|bmp)$)/;

/** Kinds that some browsers know and others do not. */
const NOT_EVERYWHERE = ['heic', 'avif'];

const pixels = ({ width, height }: Size) => width * height;

/** Pictures by the browser's own decoders and canvases, in a worker where there is one. `readHeader` gives kind and size of a file. */
export function canvasPictures(readHeader: ReadHeader): Pictures {
  const work = workerPictureWork();
  const draw = squares(false);
  const read = squares(true);
  /** What pixels are read back from. */
  let surface: Surface | undefined;

  return {
    ready: work.ready,

    async take(file, name, side) {
      const failed = (kind: PictureFailure['kind']): Result<never, PictureFailure> => fail({ kind, name });
      if (file.size === 0) return failed('empty');
      const found = await readHeader(file).then(ok, () => failed('unreadable'));
      if (!found.ok) return found;
      const header = found.value;
      // A picture of another kind may well be a picture, but its size is unknown: it is not decoded.
      if (!header) return failed(OTHER_PICTURE.test(file.type) ? 'other-kind' : 'not-a-picture');
      if (header.kind === 'other') return failed('other-kind');
      if (!header.size) return failed(NOT_EVERYWHERE.includes(header.kind) ? 'unsupported' : 'broken');
      if (header.kind === 'jpeg' && isCutShort(header.size, file.size)) return failed('cut-short');
      const scaled = header.kind === 'jpeg' ? scaledSize(header.size, KEPT_SIZE) : undefined;
      const whole = pixels(header.size) <= MAX_PIXELS;
      const byParts =
        scaled && pixels(header.size) <= MAX_SCALED_PIXELS && pixels(scaled) <= MAX_PIXELS && (header.heldBytes ?? 0) <= MAX_HELD_BYTES;
      if (!whole && !byParts) return failed('too-large');
      try {
        const { width, height } = header.size;
        const taken = await work.take(file, side, scaled && { ...scaled, only: !whole });
        return taken === 'cut-short' ? failed(taken) : ok({ ...taken, size: { width, height } });
      } catch {
        // Only its smaller size could be decoded, and this browser does not do that.
        if (!whole) return failed('too-large');
        return failed(NOT_EVERYWHERE.includes(header.kind) ? 'unsupported' : 'broken');
      }
    },

    keep: work.keep,

    async open({ bytes, type }) {
      try {
        return ok(await createImageBitmap(new Blob([bytes], { type })));
      } catch {
        return fail({ kind: 'broken', name: '' });
      }
    },

    resize: (square, side) => draw.bitmap(square, square.width, square.height, side),

    pixels(square, side) {
      surface = surface?.canvas.width === side ? surface : canvasOf(side, true);
      surface.context.drawImage(read.canvas(square, square.width, square.height, side), 0, 0);
      return Promise.resolve(surface.context.getImageData(0, 0, side, side).data);
    },

    fromPixels: (bytes, side) => createImageBitmap(new ImageData(bytes, side, side)),

    augment: drawAugmented,
  };
}
