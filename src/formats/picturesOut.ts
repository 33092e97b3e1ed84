// Pictures as a zip that any program reads: a folder for each class, the test set apart, and a table of them all.
import { Uint8ArrayReader } from '@zip.js/zip.js';
import type { Class, Sample } from '../core/dataset/dataset';
import { toldApart } from '../core/dataset/dataset';
import { TEST_FOLDER, TRAIN_FOLDER } from '../core/dataset/testFolders';
import type { Cell } from './csv';
import { writeCsv } from './csv';
import type { FiledPicture, WriteOptions } from './projectFile';
import { classFolders, pictureEnding } from './projectFile';
import { readAhead } from './readAhead';
import { writeZip } from './zipStream';

export const PICTURES_ENDING = ' pictures.zip';

/**
 * The table: known by its name, an archive with it is one of ours, whose pictures say by their names which recording they are of;
 * it says the rest.
 */
export const PICTURES_TABLE = 'samples.csv';

export const PICTURES_COLUMNS = ['path', 'label', 'part', 'recording', 'taken', 'tags'] as const;

/** The tags of a picture in one cell: ";" stands between two; within one it follows a backslash, as a backslash does. */
export const tagsTogether = (tags: readonly string[]): string => tags.map((tag) => tag.replace(/[\\;]/g, '\\$&')).join(';');

/** Takes them apart again. A backslash before anything else stands for itself. */
export function tagsFrom(cell: string): readonly string[] {
  return Array.from(cell.matchAll(/(?:\\[^]|[^\\;])+\\?|\\$/g), ([tag]) => tag.replace(/\\([\\;])/g, '$1'));
}

/** "r3-00012.jpg": a picture of the third recording. */
export const RECORDED = /^r(\d+)-\d+\.\w+$/;

export interface PicturesToWrite {
  readonly classes: readonly Class[];
  /** Those that are learnt from, and the test set. */
  readonly samples: readonly Sample[];
  /** Undefined for one that cannot be had: its sample is left out and counted. */
  picture(sampleId: string): Promise<FiledPicture | undefined>;
}

/**
 * Writes them class after class, as they are kept, and closes the stream. Resolves to how many samples had no picture.
 * Rejects with the signal's reason, or with what the stream or a picture's reader throws; the stream is then aborted.
 */
export async function writePictures(
  { classes, samples, picture }: PicturesToWrite,
  stream: WritableStream<Uint8Array>,
  { onProgress, signal }: WriteOptions = {},
): Promise<number> {
  const folders = classFolders({ classes });
  const names = new Map(toldApart(classes).map(({ id, name }) => [id, name]));
  // In the order of their classes, so that who reads the archive meets these in it.
  const place = new Map(classes.map(({ id }, at) => [id, at]));
  const inOrder = samples.toSorted((a, b) => (place.get(a.classId) ?? classes.length) - (place.get(b.classId) ?? classes.length));
  const apart = samples.some(({ part }) => part === 'test');
  const recordings = new Map<string, number>();
  const table: Cell[][] = [[...PICTURES_COLUMNS]];
  let [done, missing] = [0, 0];
  return writeZip(
    stream,
    async (zip) => {
      for await (const [{ classId, burst, part, takenAt, tags = [] }, kept] of readAhead(inOrder, ({ id }) => picture(id))) {
        signal?.throwIfAborted();
        done++;
        const recording = recordings.get(burst) ?? recordings.size + 1;
        recordings.set(burst, recording);
        if (kept) {
          const folder = `${apart ? `${part === 'test' ? TEST_FOLDER : TRAIN_FOLDER}/` : ''}${folders.get(classId) ?? 'other'}`;
          const path = `${folder}/r${recording}-${String(done).padStart(5, '0')}.${pictureEnding(kept.type)}`;
          await zip.add(path, new Uint8ArrayReader(kept.bytes));
          table.push([path, names.get(classId) ?? '', part === 'test' ? 'test' : 'train', recording, whenOf(takenAt), tagsTogether(tags)]);
        } else missing++;
        onProgress?.(done);
      }
      await zip.add(PICTURES_TABLE, new Uint8ArrayReader(writeCsv(table)));
      return missing;
    },
    { level: 0 },
  );
}

/** ISO 8601; nothing for a time that no calendar has. */
function whenOf(milliseconds: number): string {
  const date = new Date(milliseconds);
  return Number.isNaN(date.getTime()) ? '' : date.toISOString();
}
