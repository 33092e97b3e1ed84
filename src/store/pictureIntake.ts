// From files to squares, a batch ahead of whoever embeds them: decoding overlaps the forward pass.
import type { KeptPicture, PictureFailure, Pictures } from '../browser/pictures';

/** A file with the name it is called by on screen. */
export interface NamedFile {
  readonly file: Blob;
  readonly name: string;
}

/** A file decoded: the picture to keep, and the frame the backbone takes (the receiver closes it) if a size was given. */
export interface Taken<File extends NamedFile> {
  readonly from: File;
  readonly picture: KeptPicture;
  readonly frame: ImageBitmap | undefined;
}

export interface Batch<File extends NamedFile> {
  readonly taken: readonly Taken<File>[];
  readonly failures: readonly PictureFailure[];
}

/**
 * Yields batches in order. While one batch is being used the next is already being decoded; never more than that.
 * `side` is asked anew for every batch, because the backbone may become ready in between.
 */
export async function* intake<File extends NamedFile>(
  files: readonly File[],
  batchSize: number,
  pictures: Pictures,
  side: () => number | undefined,
): AsyncGenerator<Batch<File>> {
  const decodeFrom = (start: number) => decodeBatch(files.slice(start, start + batchSize), pictures, side());
  let next = files.length > 0 ? decodeFrom(0) : undefined;
  for (let start = 0; next; start += batchSize) {
    const batch: Batch<File> = await next;
    next = start + batchSize < files.length ? decodeFrom(start + batchSize) : undefined;
    try {
      yield batch;
    } catch (cause) {
      void next?.then(closeAll);
      throw cause;
    }
  }
}

async function decodeBatch<File extends NamedFile>(files: readonly File[], pictures: Pictures, side: number | undefined): Promise<Batch<File>> {
  const taken: Taken<File>[] = [];
  const failures: PictureFailure[] = [];
  const results = await Promise.all(files.map((from) => decodeOne(from, pictures, side)));
  for (const result of results) {
    if ('picture' in result) taken.push(result);
    else failures.push(result);
  }
  return { taken, failures };
}

async function decodeOne<File extends NamedFile>(from: File, pictures: Pictures, side: number | undefined): Promise<Taken<File> | PictureFailure> {
  const decoded = await pictures.decode(from.file, from.name);
  if (!decoded.ok) return decoded.error;
  const square = decoded.value;
  const [picture, frame] = await Promise.all([
    pictures.keep(square),
    side === undefined ? undefined : pictures.resize(square, side),
  ]);
  square.close();
  return { from, picture, frame };
}

function closeAll(batch: Batch<NamedFile>): void {
  for (const { frame } of batch.taken) frame?.close();
}
