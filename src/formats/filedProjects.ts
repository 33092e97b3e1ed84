// How much one file of projects holds: what is read is bounded, so what is written keeps to the same bounds.
import { MOST_FILED_CLASSES, MOST_FILED_SAMPLES, serialisedProject } from '../core/project/projectDocument';
import { EMBEDDINGS_A_PART } from './keptEmbeddings';
import type { ProjectToWrite } from './projectFile';
import { classFolders, picturePath } from './projectFile';
import { MOST_ENTRIES } from './zipEntries';

export const MOST_PROJECTS = 2_000;
/** Of all documents together, as text: two hundred thousand samples take some 40 MB. */
export const MOST_DOCUMENT_BYTES = 96 * 1024 * 1024;

export interface FileBounds {
  readonly projects: number;
  readonly entries: number;
  /** Of all documents together. */
  readonly bytes: number;
  /** Of one project. */
  readonly samples: number;
  readonly classes: number;
}

/** What the reader takes. */
export const FILE_BOUNDS: FileBounds = {
  projects: MOST_PROJECTS,
  entries: MOST_ENTRIES,
  bytes: MOST_DOCUMENT_BYTES,
  samples: MOST_FILED_SAMPLES,
  classes: MOST_FILED_CLASSES,
};

/** Samples that are counted in one go: some five milliseconds, after which the page may draw. */
const AT_ONCE = 1_000;

const bytesOf = (value: unknown): number => new TextEncoder().encode(JSON.stringify(value)).length;

/** Bytes of a project's document, at least as many as it will have. */
async function documentBytes({ document }: ProjectToWrite, most: number): Promise<number> {
  const folders = classFolders(document);
  let bytes = bytesOf(serialisedProject({ ...document, samples: [] }));
  for (let from = 0; from < document.samples.length && bytes <= most; from += AT_ONCE) {
    const some = document.samples.slice(from, from + AT_ONCE);
    bytes += bytesOf(some.map((sample, i) => ({ ...sample, picture: picturePath(folders.get(sample.classId), from + i, 'webp') })));
    await new Promise((resolve) => setTimeout(resolve));
  }
  return bytes;
}

/**
 * Which of some projects one file holds, in their order: those that the reader's bounds leave room for after the ones before. Where one is
 * too large, smaller ones after it still come in. The page draws in between. Rejects with the signal's reason.
 */
export async function whatFits<Project extends ProjectToWrite>(
  projects: readonly Project[],
  most: FileBounds = FILE_BOUNDS,
  signal?: AbortSignal,
): Promise<{ readonly fit: readonly Project[]; readonly left: readonly Project[] }> {
  const [fit, left]: [Project[], Project[]] = [[], []];
  let [entries, bytes] = [0, 0];
  for (const each of projects) {
    signal?.throwIfAborted();
    const { samples, classes } = each.document;
    // The document, a head that was opened, embeddings, and what was measured.
    const more = samples.length + each.heads.length + 2 + Math.ceil(samples.length / EMBEDDINGS_A_PART) + (each.measured?.size ?? 0);
    const hasRoom =
      fit.length < most.projects && entries + more <= most.entries && samples.length <= most.samples && classes.length <= most.classes;
    const long = hasRoom ? await documentBytes(each, most.bytes - bytes) : 0;
    if (!hasRoom || bytes + long > most.bytes) {
      left.push(each);
      continue;
    }
    fit.push(each);
    entries += more;
    bytes += long;
  }
  return { fit, left };
}
