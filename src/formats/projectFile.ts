// Projects as a zip archive, NAME.headstart: written picture after picture to a stream, so that none but the one in hand is held.
import { Uint8ArrayReader } from '@zip.js/zip.js';
import { fileName } from '../core/base/fileNames';
import { distinctNames } from '../core/base/names';
import type { FiledLessons } from '../core/lessons/filedLessons';
import { serialisedLessons } from '../core/lessons/filedLessons';
import type { MeasuringTool } from '../core/compare/measuringTools';
import type { ProjectDocument } from '../core/project/projectDocument';
import { serialisedProject } from '../core/project/projectDocument';
import type { BackboneToWrite } from './filedBackbones';
import { addBackbones } from './filedBackbones';
import type { KeptEmbedding } from './keptEmbeddings';
import { EMBEDDINGS_A_PART, writeKeptEmbeddings } from './keptEmbeddings';
import type { KeptHeadFile } from './keptHead';
import { writeKeptHead } from './keptHead';
import { writeMeasured } from './measuredFile';
import { readAhead } from './readAhead';
import { writeZip } from './zipStream';

export const PROJECT_FILE_ENDING = '.headstart';

/** The entry by which an archive is known; one with several projects has one in each of their folders. */
export const DOCUMENT_ENTRY = 'project.json';
export const HEADS_FOLDER = 'heads/';
/** The file of the head that was opened there, as any head file. */
export const OPENED_HEAD_ENTRY = `${HEADS_FOLDER}opened.head.safetensors`;

/** At the root of a file of all projects: what was done in lessons. */
export const LESSONS_ENTRY = 'lessons.json';

/** Parts of embeddings, numbered from 1 on (`embeddingsEntry`). */
export const EMBEDDINGS_FOLDER = 'embeddings/';

/** What tools of Compare measured, a file for each tool (`measuredEntry`). */
export const MEASURED_FOLDER = 'measured/';

/** The file of what this tool measured, in its project's folder. */
export const measuredEntry = (tool: MeasuringTool): string => `${MEASURED_FOLDER}${tool}.json`;

/** The file of a part of the embeddings, counted from 0, in its project's folder. */
export const embeddingsEntry = (part: number): string => `${EMBEDDINGS_FOLDER}${part + 1}.safetensors`;

export interface FiledPicture {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly type: string;
}

export interface ProjectToWrite {
  readonly document: Omit<ProjectDocument, 'samples'> & {
    readonly samples: readonly Omit<ProjectDocument['samples'][number], 'picture'>[];
  };
  readonly heads: readonly KeptHeadFile[];
  readonly openedHead?: Uint8Array<ArrayBuffer> | undefined;
  /** What tools measured, as it is kept. */
  readonly measured?: ReadonlyMap<MeasuringTool, unknown>;
  /** Of one backbone; what is missing is made again from the pictures. */
  embeddings(): Promise<readonly KeptEmbedding[]>;
  /** Undefined for one that cannot be had: its sample is left out and counted. */
  picture(sampleId: string): Promise<FiledPicture | undefined>;
}

export interface WriteOptions {
  /** What was done in lessons on the device, where the file is to hold all that there is. */
  readonly lessons?: FiledLessons | undefined;
  /** Of the person's own, that go along. */
  readonly backbones?: readonly BackboneToWrite[];
  /** Samples written so far. */
  readonly onProgress?: (done: number) => void;
  /** What a tool measured in the project of this number is longer than the reader takes, and so left out. */
  readonly onMeasuredLeft?: (project: number) => void;
  readonly signal?: AbortSignal;
}

const ENDINGS: Readonly<Record<string, string>> = { 'image/jpeg': 'jpg', 'image/webp': 'webp', 'image/png': 'png' };

/**
 * Writes one project at the archive's root, or several in folders of their own, and closes the stream. Pictures lie in a folder for each
 * class, so that other programs find a dataset in it. Resolves to how many samples had no picture and are left out.
 * Rejects with the signal's reason, or with what the stream or a picture's reader throws; the stream is then aborted.
 */
export async function writeProjectFile(
  projects: readonly ProjectToWrite[],
  stream: WritableStream<Uint8Array>,
  { lessons, backbones = [], onProgress, onMeasuredLeft, signal }: WriteOptions = {},
): Promise<number> {
  let [done, missing] = [0, 0];
  return writeZip(stream, async (zip) => {
    for (const [at, { document, heads, openedHead, measured, embeddings, picture }] of projects.entries()) {
      const folder = projects.length === 1 ? '' : `${at + 1} ${fileName(document.name, 'project')}/`;
      const folders = classFolders(document);
      const samples: ProjectDocument['samples'][number][] = [];
      for await (const [[number, sample], kept] of readAhead(document.samples.entries(), ([, { id }]) => picture(id))) {
        signal?.throwIfAborted();
        if (kept) {
          const path = picturePath(folders.get(sample.classId), number, pictureEnding(kept.type));
          await zip.add(`${folder}${path}`, new Uint8ArrayReader(kept.bytes), { level: 0, lastModDate: dateOf(sample.takenAt) });
          samples.push({ ...sample, picture: path });
        } else missing++;
        onProgress?.(++done);
      }
      const rows = await embeddings();
      for (let from = 0; from < rows.length; from += EMBEDDINGS_A_PART) {
        signal?.throwIfAborted();
        const part = writeKeptEmbeddings(rows.slice(from, from + EMBEDDINGS_A_PART));
        await zip.add(`${folder}${embeddingsEntry(from / EMBEDDINGS_A_PART)}`, new Uint8ArrayReader(part), { level: 0 });
      }
      for (const [i, head] of heads.entries()) {
        signal?.throwIfAborted();
        await zip.add(`${folder}${HEADS_FOLDER}${i + 1}.safetensors`, new Uint8ArrayReader(writeKeptHead(head)));
      }
      if (openedHead) await zip.add(`${folder}${OPENED_HEAD_ENTRY}`, new Uint8ArrayReader(openedHead));
      for (const [tool, kept] of measured ?? []) {
        signal?.throwIfAborted();
        const bytes = writeMeasured(kept);
        if (bytes) await zip.add(`${folder}${measuredEntry(tool)}`, new Uint8ArrayReader(bytes));
        else onMeasuredLeft?.(at);
      }
      const text = JSON.stringify(serialisedProject({ ...document, samples }));
      await zip.add(`${folder}${DOCUMENT_ENTRY}`, new Uint8ArrayReader(new TextEncoder().encode(text)));
    }
    await addBackbones(zip, backbones, signal);
    if (lessons) await zip.add(LESSONS_ENTRY, new Uint8ArrayReader(new TextEncoder().encode(JSON.stringify(serialisedLessons(lessons)))));
    return missing;
  });
}

/** Where the picture of the sample with this number, from 0, lies in its project's folder. */
export const picturePath = (folder: string | undefined, number: number, ending: string): string =>
  `pictures/${folder ?? 'other'}/${String(number + 1).padStart(5, '0')}.${ending}`;

/** Of a picture of this type. */
export const pictureEnding = (type: string): string => ENDINGS[type] ?? 'bin';

/** A folder for each class; two whose names differ in case alone are told apart, since some systems do not. */
export function classFolders({ classes }: Pick<ProjectDocument, 'classes'>): ReadonlyMap<string, string> {
  const names = classes.map(({ name }, c) => fileName(name, `class ${c + 1}`));
  const lower = distinctNames(names.map((name) => name.toLowerCase()));
  return new Map(
    classes.map(({ id }, c) => {
      const [name = '', told = ''] = [names[c], lower[c]];
      return [id, told === name.toLowerCase() ? name : told];
    }),
  );
}

/** Archives hold dates from 1980 to 2107. */
function dateOf(milliseconds: number): Date {
  const [first, last] = [Date.UTC(1980, 0, 2), Date.UTC(2107, 0, 1)];
  return new Date(Math.max(first, Math.min(last, milliseconds)));
}
