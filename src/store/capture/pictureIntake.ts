// From files to squares, a batch ahead of whoever embeds them: decoding overlaps the forward pass.
import type { PictureFailure, Pictures, TakenPicture } from '../../browser/pictures';

/** A file with the name it is called by on screen. */
export interface NamedFile {
  readonly file: Blob;
  readonly name: string;
  /** The system refused to read it. */
  readonly unreadable?: true;
}

/** A file with its picture: what to keep, and the frame the backbone takes (the receiver closes it) if a size was given. */
export interface Taken<File extends NamedFile> extends TakenPicture {
  readonly from: File;
}

export interface Batch<File extends NamedFile> {
  readonly taken: readonly Taken<File>[];
  readonly failures: readonly PictureFailure[];
}

/** The first batch is so many times smaller than the others: the sooner it is there, the sooner the backbone has something to do. */
const HEAD_START = 4;

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
  let begun = 0;
  const decodeNext = () => {
    const start = begun;
    begun += start === 0 ? Math.ceil(batchSize / HEAD_START) : batchSize;
    if (start >= files.length) return undefined;
    const batch = decodeBatch(files.slice(start, begun), pictures, side());
    // It may fail before its turn to be waited for, or never have one; whoever waits is told all the same.
    batch.catch(() => undefined);
    return batch;
  };
  let next = decodeNext();
  try {
    while (next) {
      const batch: Batch<File> = await next;
      next = decodeNext();
      yield batch;
    }
  } finally {
    // A caller that stops early leaves a decoded batch: its frames are closed.
    void next?.then(closeFrames, () => undefined);
  }
}

async function decodeBatch<File extends NamedFile>(
  files: readonly File[],
  pictures: Pictures,
  side: number | undefined,
): Promise<Batch<File>> {
  const taken: Taken<File>[] = [];
  const failures: PictureFailure[] = [];
  const results = await Promise.all(files.map((from) => decodeOne(from, pictures, side)));
  for (const result of results) {
    if ('picture' in result) taken.push(result);
    else failures.push(result);
  }
  return { taken, failures };
}

async function decodeOne<File extends NamedFile>(
  from: File,
  pictures: Pictures,
  side: number | undefined,
): Promise<Taken<File> | PictureFailure> {
  if (from.unreadable) return { kind: 'unreadable', name: from.name };
  const taken = await pictures.take(from.file, from.name, side);
  return taken.ok ? { from, ...taken.value } : taken.error;
}

/** The names of those of which a part is missing. */
export const endingEarly = ({ taken }: Batch<NamedFile>): readonly string[] =>
  taken.flatMap(({ endsEarly, from }) => (endsEarly === true ? [from.name] : []));

/** Closes the frames of a batch that nobody will embed. */
export function closeFrames({ taken }: Batch<NamedFile>): void {
  for (const { frame } of taken) frame?.close();
}
