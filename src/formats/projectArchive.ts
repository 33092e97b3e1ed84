// Projects read out of their archive, a stranger's as well: the documents first, then heads and pictures as they are asked for.
import type { MeasuringTool } from '../core/compare/measuringTools';
import { MEASURING_TOOLS } from '../core/compare/measuringTools';
import type { FiledLessons } from '../core/lessons/filedLessons';
import { parseLessons } from '../core/lessons/filedLessons';
import type { ProjectFailure } from '../core/project/parseProject';
import { parseProject } from '../core/project/parseProject';
import type { ReadProject } from '../core/project/projectDocument';
import type { Result } from '../core/base/result';
import { fail, ok } from '../core/base/result';
import type { BackboneSpec } from '../core/backbones/backbones';
import type { ArchivedBackbone } from './archivedBackbones';
import { archivedBackbone, backbonesIn } from './archivedBackbones';
import type { ArchiveFault } from './archiveFault';
import { BACKBONES_FOLDER } from './filedBackbones';
import { foreignProject } from './foreignProjects';
import { projectDocuments } from './archivedFolders';
import { readHeadFile } from './headFile';
import { readHeader } from './imageHeader';
import { MOST_DOCUMENT_BYTES, MOST_PROJECTS } from './filedProjects';
import type { KeptEmbedding } from './keptEmbeddings';
import { readKeptEmbeddings } from './keptEmbeddings';
import type { KeptHeadFile } from './keptHead';
import { readKeptHead } from './keptHead';
import { MOST_MEASURED_BYTES, readMeasured } from './measuredFile';
import { MOST_PICTURE_BYTES } from '../core/project/filedPictures';
import {
  DOCUMENT_ENTRY,
  EMBEDDINGS_FOLDER,
  embeddingsEntry,
  HEADS_FOLDER,
  LESSONS_ENTRY,
  MEASURED_FOLDER,
  measuredEntry,
  OPENED_HEAD_ENTRY,
} from './projectFile';
import type { ZipEntry } from './zipEntries';
import { archivesIn, packedEntries } from './packedEntries';
import { plainJson } from './plainJson';

/** Why an archive gives no project. */
export type ProjectFileFailure =
  | ProjectFailure
  | ArchiveFault
  /** 'other-media': a project of Teachable Machine with sounds or poses. */
  | { readonly kind: 'unreadable' | 'aborted' | 'other-media' }
  /** No file at all. */
  | { readonly kind: 'no-files' }
  /** Nothing but other archives, more than one or beside other files. */
  | { readonly kind: 'archives' }
  /** Nothing but pictures, and nothing that says what they show. */
  | { readonly kind: 'no-folders'; readonly pictures: number }
  | { readonly kind: 'stopped'; readonly detail: string };

/** A picture as it lies in the archive. `side` is there where its header says that it is a square of a kind that is kept. */
export interface ArchivedPicture {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly type: string;
  readonly side?: number;
  /** Why none of its bytes are here. 'too-long': they are more than MOST_PICTURE_BYTES. */
  readonly unread?: 'too-long' | 'encrypted' | 'other-packing';
}

export interface ArchivedHeads {
  readonly heads: readonly KeptHeadFile[];
  /** The file of the head that was opened there, which can be read, and the backbone that it stands on. */
  readonly openedHead?: { readonly file: Uint8Array<ArrayBuffer>; readonly fingerprint: string };
  /** Files of heads that could not be read. */
  readonly damaged: number;
}

/** A project of an archive whose document could not be read; `name` is that of its folder. */
export interface LostProject {
  readonly name: string;
  readonly failure: ProjectFileFailure;
}

/** `lost` are beside at least one that was read. */
export interface ArchivedProjects {
  readonly projects: readonly ReadProject[];
  readonly lost: readonly LostProject[];
  /** What was done in lessons where the file was saved; absent in a file of one project. */
  readonly lessons?: FiledLessons;
  /** Of the person's own, that came along, as the file describes them; absent where there are none. */
  readonly backbones?: readonly BackboneSpec[];
}

export interface ProjectArchive extends ArchivedProjects {
  heads(project: number): Promise<ArchivedHeads>;
  /** The files of `backbones[at]`; undefined where they are damaged. */
  backbone(at: number): Promise<ArchivedBackbone | undefined>;
  /** What tools of Compare measured, unchecked; what is damaged is left out. */
  measured(project: number): Promise<ReadonlyMap<MeasuringTool, unknown>>;
  /** A part of the project's embeddings, counted from 0; undefined after the last, or where it is damaged. */
  embeddings(project: number, part: number): Promise<readonly KeptEmbedding[] | undefined>;
  /**
   * Of `count` samples from `from` on, in the document's order; undefined for each whose picture is missing or damaged. Of fewer, but one
   * at least, where so many would take more than MOST_AT_ONCE bytes.
   */
  pictures(project: number, from: number, count: number): Promise<readonly (ArchivedPicture | undefined)[]>;
}

const MOST_HEADS = 64;
const MOST_LESSONS_BYTES = 64 * 1024;
const MIB = 1024 * 1024;
const MOST_HEAD_BYTES = 256 * MIB;
/** Of one part of embeddings: room for vectors of ten thousand numbers. */
const MOST_EMBEDDINGS_BYTES = 16 * MIB;
/** Of pictures that are held together on their way. */
const MOST_AT_ONCE = 32 * MIB;

/**
 * Pictures and heads of one archive, unpacked: so many bytes at least, and so many for each byte of the file.
 * Pictures hardly compress, plain drawings in BMP by some tens.
 */
const MOST_UNPACKED = 1024 * MIB;
const MOST_FOR_A_BYTE = 50;

/** Lists an archive and reads its documents. Never rejects; nothing but the documents is unpacked yet. */
export async function openProjectArchive(archive: Blob): Promise<Result<ProjectArchive, ProjectFileFailure>> {
  const listed = await packedEntries(archive);
  if (!listed.ok) return listed;
  const entries = listed.value;
  if (entries.length === 0) return fail({ kind: 'no-files' });
  const byName = new Map(entries.map((entry) => [entry.name, entry] as const));
  const documents = projectDocuments(entries);
  const mayUnpack = MOST_UNPACKED + MOST_FOR_A_BYTE * archive.size;
  // Of all there are beside pictures, whosever they are.
  let unpacked = [HEADS_FOLDER, EMBEDDINGS_FOLDER, MEASURED_FOLDER, BACKBONES_FOLDER].reduce(
    (sum, folder) => sum + bytesIn(folder, entries),
    0,
  );
  if (documents.length > MOST_PROJECTS || unpacked > mayUnpack) return fail({ kind: 'too-large' });
  const projects: ReadProject[] = [];
  const folders: string[] = [];
  const lost: LostProject[] = [];
  let bytes = 0;
  for (const entry of documents) {
    const folder = entry.name.slice(0, -DOCUMENT_ENTRY.length);
    // What does not fit in any more leaves the room to those after it.
    const fits = bytes + entry.bytes <= MOST_DOCUMENT_BYTES;
    if (fits) bytes += entry.bytes;
    const project = fits ? await documentIn(entry) : fail({ kind: 'too-large' } as const);
    // One picture may be that of many samples, and is unpacked for each.
    const pictures = project.ok ? picturesBytes(project.value.samples, folder, byName) : 0;
    if (project.ok && unpacked + pictures <= mayUnpack) {
      unpacked += pictures;
      projects.push(project.value);
      folders.push(folder);
    } else lost.push({ name: nameOfFolder(folder), failure: project.ok ? { kind: 'too-large' } : project.error });
  }
  // Those that are whole come in without the others.
  if (projects.length === 0) {
    // Other programs have files of that name, too.
    const own = lost.find(({ failure }) => failure.kind !== 'not-a-project');
    return own ? fail(own.failure) : ofOthers(entries, byName, mayUnpack);
  }
  const filed = byName.get(LESSONS_ENTRY);
  const lessons = filed && filed.bytes <= MOST_LESSONS_BYTES ? await filed.read() : undefined;
  const backbones = await backbonesIn(entries);
  const folderOf = (project: number) => folders[project] ?? '';
  return ok({
    projects,
    lost,
    ...(lessons?.ok && { lessons: parseLessons(plainJson(lessons.value)) }),
    ...(backbones.length > 0 && { backbones: backbones.map(({ spec }) => spec) }),
    heads: (project) => headsIn(folderOf(project), entries),
    async backbone(at) {
      const listed = backbones[at];
      return listed && archivedBackbone(listed, byName);
    },
    measured: (project) => measuredIn(folderOf(project), byName),
    embeddings: (project, part) => embeddingsOf(byName.get(folderOf(project) + embeddingsEntry(part))),
    pictures: (project, from, count) => {
      const some = (projects[project]?.samples ?? []).slice(from, from + count);
      return picturesOf(some.map(({ picture }) => byName.get(folderOf(project) + picture)));
    },
  });
}

async function documentIn(entry: ZipEntry): Promise<Result<ReadProject, ProjectFileFailure>> {
  const read = await entry.read();
  return read.ok ? parseProject(plainJson(read.value)) : read;
}

/** Without the folders around it, and the number that a folder of several has in front. */
const nameOfFolder = (folder: string): string => (folder.split('/').at(-2) ?? '').replace(/^\d+ (?=.)/, '');

const isEncrypted = ({ broken }: ZipEntry) => broken?.kind === 'encrypted';

/** An archive of another program. */
async function ofOthers(
  entries: readonly ZipEntry[],
  byName: ReadonlyMap<string, ZipEntry>,
  mayUnpack: number,
): Promise<Result<ProjectArchive, ProjectFileFailure>> {
  const document = await foreignProject(entries);
  if (!document) return fail({ kind: whyNone(entries) });
  if (!document.ok) return document.error.kind === 'no-folders' && entries.some(isEncrypted) ? fail({ kind: 'encrypted' }) : document;
  const { samples } = document.value;
  // A password on some of them loses no other.
  if (samples.map(({ picture }) => byName.get(picture)).every((entry) => entry && isEncrypted(entry))) return fail({ kind: 'encrypted' });
  if (picturesBytes(samples, '', byName) > mayUnpack) return fail({ kind: 'too-large' });
  return ok({
    projects: [document.value],
    lost: [],
    heads: () => Promise.resolve({ heads: [], damaged: 0 }),
    backbone: () => Promise.resolve(undefined),
    measured: () => Promise.resolve(new Map()),
    embeddings: () => Promise.resolve(undefined),
    pictures: (_, from, count) => picturesOf(samples.slice(from, from + count).map(({ picture }) => byName.get(picture))),
  });
}

/** Why files that no program here knows are none of its projects. */
function whyNone(entries: readonly ZipEntry[]): 'encrypted' | 'archives' | 'not-a-project' {
  if (entries.some(isEncrypted)) return 'encrypted';
  return archivesIn(entries.map(({ name }) => name)).length > 0 ? 'archives' : 'not-a-project';
}

/** As the archive states them; reading gives no more. Those that are too long are not read. */
function picturesBytes(samples: ReadProject['samples'], folder: string, byName: ReadonlyMap<string, ZipEntry>): number {
  const stated = samples.map(({ picture }) => byName.get(folder + picture)?.bytes ?? 0);
  return stated.reduce((sum, bytes) => sum + (bytes > MOST_PICTURE_BYTES ? 0 : bytes), 0);
}

/** Of a folder of this name, wherever it lies. */
const bytesIn = (folder: string, entries: readonly ZipEntry[]): number =>
  entries.reduce((sum, { name, bytes }) => sum + (name.startsWith(folder) || name.includes(`/${folder}`) ? bytes : 0), 0);

async function embeddingsOf(entry: ZipEntry | undefined): Promise<readonly KeptEmbedding[] | undefined> {
  if (!entry || entry.bytes > MOST_EMBEDDINGS_BYTES) return undefined;
  const read = await entry.read();
  const rows = read.ok ? readKeptEmbeddings(read.value) : read;
  return rows.ok ? rows.value : undefined;
}

async function headsIn(folder: string, entries: readonly ZipEntry[]): Promise<ArchivedHeads> {
  const files = entries.filter(({ name }) => name.startsWith(folder + HEADS_FOLDER)).slice(0, MOST_HEADS);
  const heads: KeptHeadFile[] = [];
  let openedHead: ArchivedHeads['openedHead'];
  let [damaged, bytes] = [0, 0];
  for (const entry of files) {
    bytes += entry.bytes;
    const read = bytes <= MOST_HEAD_BYTES ? await entry.read() : undefined;
    if (!read?.ok) damaged++;
    else if (entry.name === folder + OPENED_HEAD_ENTRY) {
      const head = readHeadFile(read.value);
      if (head.ok) openedHead = { file: read.value, fingerprint: head.value.backbone.fingerprint };
      else damaged++;
    } else {
      const head = readKeptHead(read.value);
      if (head.ok) heads.push(head.value);
      else damaged++;
    }
  }
  return { heads, ...(openedHead && { openedHead }), damaged };
}

async function measuredIn(folder: string, byName: ReadonlyMap<string, ZipEntry>): Promise<ReadonlyMap<MeasuringTool, unknown>> {
  const found = new Map<MeasuringTool, unknown>();
  for (const tool of MEASURING_TOOLS) {
    const entry = byName.get(folder + measuredEntry(tool));
    const read = entry && entry.bytes <= MOST_MEASURED_BYTES ? await entry.read() : undefined;
    const measured = read?.ok ? readMeasured(read.value) : undefined;
    if (measured !== undefined) found.set(tool, measured);
  }
  return found;
}

const KEPT_KINDS: Readonly<Record<string, string>> = { jpeg: 'image/jpeg', webp: 'image/webp', png: 'image/png' };

/** Of the first entries, as many as may be held together. */
function picturesOf(entries: readonly (ZipEntry | undefined)[]): Promise<readonly (ArchivedPicture | undefined)[]> {
  let bytes = 0;
  const some = entries.filter((entry, i) => (bytes += entry?.bytes ?? 0) <= MOST_AT_ONCE || i === 0);
  return Promise.all(some.map(pictureOf));
}

/** Known before it is read; a picture that is damaged is undefined once it was. */
function whyUnread({ bytes, broken }: ZipEntry): ArchivedPicture['unread'] {
  if (broken?.kind === 'encrypted' || broken?.kind === 'other-packing') return broken.kind;
  return bytes > MOST_PICTURE_BYTES ? 'too-long' : undefined;
}

async function pictureOf(entry: ZipEntry | undefined): Promise<ArchivedPicture | undefined> {
  const unread = entry && whyUnread(entry);
  if (unread) return { bytes: new Uint8Array(), type: '', unread };
  if (!entry || entry.bytes === 0) return undefined;
  const read = await entry.read();
  if (!read.ok) return undefined;
  const header = await readHeader(new Blob([read.value]));
  const type = KEPT_KINDS[header?.kind ?? ''];
  const { width, height } = header?.size ?? {};
  return { bytes: read.value, type: type ?? '', ...(type !== undefined && width !== undefined && width === height && { side: width }) };
}
