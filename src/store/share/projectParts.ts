// A project of the storage as what its file is written from, and a picture out of a file as what is kept.
import { say } from '../../words/say';
import type { KeptPicture, PictureFailure, Pictures } from '../../browser/pictures';
import { KEPT_SIZE } from '../../browser/pictures';
import type { ProjectStorage, StorageFailure, StoredProject } from '../../browser/projectStorage';
import { MEASURING_TOOLS } from '../../core/compare/measuringTools';
import type { Result } from '../../core/base/result';
import { fail, ok } from '../../core/base/result';
import { allSamples, datasetOf } from '../../core/dataset/dataset';
import { withoutOrphans } from '../../core/dataset/orphans';
import { isHistory } from '../../core/evaluation/history';
import { isSplit } from '../../core/evaluation/projectSplit';
import type { ArchivedPicture } from '../../formats/projectArchive';
import type { KeptEmbedding } from '../../formats/keptEmbeddings';
import type { ProjectToWrite } from '../../formats/projectFile';
import { couldRead } from '../base/couldRead';
import type { FiledPart } from '../base/filesHappened';
import type { DatasetSlice } from '../dataset/datasetSlice';
import type { UnsavedProject } from '../project/unsavedProjects';

/** What a file was to hold of a project and does not, as it could not be read. */
export interface Unread {
  readonly part: FiledPart;
  readonly failure: StorageFailure;
}

/** Where what a file holds beside what is stored is had from. */
export interface SampleSources {
  /** A sample's picture, from wherever it is. */
  readonly pictureOf: (sampleId: string) => Promise<KeptPicture | undefined>;
  /** The project's embeddings by the backbone that it was left with, as far as there are any. */
  readonly embeddingsOf: (project: StoredProject) => Promise<readonly KeptEmbedding[]>;
  /** What the backbone of this id is called, if it is a person's own. */
  readonly ownName: (backboneId: string) => string | undefined;
}

/** What the screen has of a project, or had when it was left: the disk may have had no room for it. */
export type OnScreen = Pick<UnsavedProject, 'split' | 'history'>;

/** All of a project that a file holds, and what could not be read of it. */
export async function projectToWrite(
  project: StoredProject,
  storage: Pick<ProjectStorage, 'split' | 'heads' | 'history' | 'measured'>,
  { pictureOf, embeddingsOf, ownName }: SampleSources,
  now: number,
  onScreen: OnScreen = {},
): Promise<ProjectToWrite & { readonly unread: readonly Unread[] }> {
  const { id, name, classes, samples, settings, backboneId } = project;
  const backboneName = backboneId === undefined ? undefined : ownName(backboneId);
  const [split, heads, history] = await Promise.all([storage.split(id), storage.heads(id), storage.history(id)]);
  const tools = await Promise.all(MEASURING_TOOLS.map(async (tool) => [tool, await storage.measured(id, tool)] as const));
  const kept = heads.ok ? heads.value : [];
  const unread = [
    ...unreadOf('heads', heads),
    ...(onScreen.split ? [] : unreadOf('split', split)),
    ...(onScreen.history ? [] : unreadOf('history', history)),
    ...tools.flatMap(([, read]) => unreadOf('measured', read)).slice(0, 1),
  ];
  const [itsSplit, itsHistory] = [onScreen.split ?? (split.ok && split.value), onScreen.history ?? (history.ok && history.value)];
  const { dataset } = withoutOrphans(datasetOf(classes, samples), say('newNames.foundClass'));
  const opened = kept.find(({ file }) => file);
  return {
    unread,
    document: {
      name,
      savedAt: new Date(now).toISOString(),
      classes: dataset.classes,
      samples: allSamples(dataset),
      settings,
      ...(isSplit(itsSplit) && { split: itsSplit }),
      ...(isHistory(itsHistory) && { history: itsHistory }),
      ...(backboneId !== undefined && { backboneId }),
      ...(backboneName !== undefined && { backboneName }),
      ...(opened?.origin && { openedHeadFrom: opened.origin }),
    },
    heads: kept.flatMap(({ fingerprint, trained }) => (trained ? [{ fingerprint, ...trained }] : [])),
    openedHead: opened?.file,
    measured: new Map(tools.flatMap(([tool, read]) => (read.ok && read.value !== undefined ? [[tool, read.value] as const] : []))),
    embeddings: () => embeddingsOf(project),
    async picture(sampleId) {
      const picture = await pictureOf(sampleId);
      return picture && { bytes: new Uint8Array(picture.bytes), type: picture.type };
    },
  };
}

/** Of a project that storage does not have, nothing is kept that a file would lack. */
export const unreadOf = (part: FiledPart, read: Result<unknown, StorageFailure>): readonly Unread[] =>
  read.ok || couldRead(read) ? [] : [{ part, failure: read.error }];

/** Reads a sample's picture from memory, where those are that could not be saved, or else from the storage. */
export function pictureOf(get: () => Pick<DatasetSlice, 'pictures'>, storage: Pick<ProjectStorage, 'picture'>) {
  return async (sampleId: string): Promise<KeptPicture | undefined> => {
    const here = await get().pictures.picture(sampleId);
    if (here) return here;
    // It may belong to a project that is not open.
    const read = await storage.picture(sampleId);
    return read.ok ? read.value : undefined;
  };
}

/**
 * A picture as it is kept: as it lies in the file where it was kept before, else decoded and cropped like any upload. `path`:
 * where it lies there.
 */
export async function keptFrom(
  found: ArchivedPicture | undefined,
  path: string,
  pictures: Pick<Pictures, 'take'>,
): Promise<Result<KeptPicture, PictureFailure>> {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (!found) return fail({ kind: 'broken', name });
  const { bytes, type, unread } = found;
  if (unread) return fail({ kind: unread, name });
  if (isAsKept(found) && isKeptType(type)) return ok({ bytes: bytes.slice().buffer, type });
  const taken = await pictures.take(new Blob([bytes], { type }), name);
  return taken.ok ? ok(taken.value.picture) : taken;
}

/** Whether it is kept byte by byte as it lies in the file. */
export const isAsKept = ({ side, type }: ArchivedPicture): boolean => side === KEPT_SIZE && isKeptType(type);

/** Pictures of a file that are not taken: how many are damaged or missing, and those that are whole for all that is known, with why. */
export interface LeftOut {
  readonly lost: number;
  readonly refused: readonly PictureFailure[];
}

/** Sorts why pictures are not taken. */
export function leftOut(failures: readonly PictureFailure[]): LeftOut {
  const refused = failures.filter(({ kind }) => !DAMAGED.has(kind));
  return { lost: failures.length - refused.length, refused };
}

const DAMAGED: ReadonlySet<PictureFailure['kind']> = new Set(['broken', 'cut-short', 'empty', 'unreadable', 'not-a-picture']);

function isKeptType(type: string): type is KeptPicture['type'] {
  return type === 'image/jpeg' || type === 'image/webp' || type === 'image/png';
}
