// Pictures by the browser's own decoders and canvases: any file in, bounded squares out.
import type { Result } from '../core/result';
import { fail, ok } from '../core/result';
import { drawCopy } from './copies';
import type { PictureFailure, Pictures } from './pictures';
import { KEPT_SIZE } from './pictures';
import { workerPictureWork } from './pictureWorker';
import type { Size } from './scaledDecoding';
import { scaledSize } from './scaledDecoding';
import { squares } from './squares';

/** Reads kind and size from a file's first bytes; undefined for what is no known picture. `size` may lie further on. */
export type ReadHeader = (head: Uint8Array) => PictureHeader | undefined;

export interface PictureHeader {
  readonly kind: string;
  readonly size?: Size;
}

/** Beyond this a decoded picture would take more than 400 MB. */
const MAX_PIXELS = 100_000_000;

/** First look; then, for the few whose size stands behind a large preview or colour profile, a longer one. */
const HEADER_BYTES = [64 * 1024, 4 * 1024 * 1024] as const;

/** Said to be a picture, and of no kind that its first bytes would have told: a text file called .jpg is no picture. */
const OTHER_PICTURE = /^image\/(?!(?:png|jpe?g|gif|webp|avif|hei[cf])$)/;

/** Kinds that some browsers know and others do not. */
const NOT_EVERYWHERE = ['heic', 'avif'];

export function canvasPictures(readHeader: ReadHeader): Pictures {
  const work = workerPictureWork();
  const draw = squares(false);

  return {
    async take(file, name, side) {
      const header = await headerOf(file, readHeader);
      const failed = (kind: PictureFailure['kind']): Result<never, PictureFailure> => fail({ kind, name });
      // A picture of another kind may well be a picture, but its size is unknown: it is not decoded.
      if (!header) return failed(OTHER_PICTURE.test(file.type) ? 'unsupported' : 'not-a-picture');
      if (!header.size) return failed(NOT_EVERYWHERE.includes(header.kind) ? 'unsupported' : 'broken');
      if (header.size.width * header.size.height > MAX_PIXELS) return failed('too-large');
      try {
        return ok(await work.take(file, side, header.kind === 'jpeg' ? scaledSize(header.size, KEPT_SIZE) : undefined));
      } catch {
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

    copy: drawCopy,
  };
}

/** A part of a file is costlier to make than the whole of a small one is to read. */
const beginning = (file: Blob, length: number) => (file.size <= length ? file : file.slice(0, length));

async function headerOf(file: Blob, readHeader: ReadHeader): Promise<PictureHeader | undefined> {
  let header: PictureHeader | undefined;
  for (const length of HEADER_BYTES) {
    try {
      header = readHeader(new Uint8Array(await beginning(file, length).arrayBuffer()));
    } catch {
      // A file that vanished or may not be read gives no bytes, and so is no picture.
      return undefined;
    }
    if (!header || header.size || file.size <= length) break;
  }
  return header;
}
