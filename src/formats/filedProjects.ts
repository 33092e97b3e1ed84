// How much one file of projects holds: what is read is bounded, so what is written keeps to the same bounds.
import { serialisedProject } from '../core/project/projectDocument';
import type { ProjectToWrite } from './projectFile';

export const MOST_ENTRIES = 300_000;
export const MOST_PROJECTS = 2_000;
/** Of all documents together, as text: two hundred thousand samples take some 40 MB. */
export const MOST_DOCUMENT_BYTES = 96 * 1024 * 1024;

/** As long as a picture's path in the archive may be: a class's name takes up to four bytes a letter. */
const LONGEST_PATH = 'p'.repeat(900);
/** As long as most are. */
const USUAL_PATH = 'p'.repeat(60);

/** Bytes of a project's document, at least as many as it will have. */
function documentBytes({ document }: ProjectToWrite): number {
  const isShort = document.classes.every(({ name }) => new TextEncoder().encode(name).length < USUAL_PATH.length - 30);
  const picture = isShort ? USUAL_PATH : LONGEST_PATH;
  const samples = document.samples.map((sample) => ({ ...sample, picture }));
  return new TextEncoder().encode(JSON.stringify(serialisedProject({ ...document, samples }))).length;
}

/**
 * Which of some projects one file holds, in their order: those that the reader's bounds leave room for after the ones before. Where one is
 * too large, smaller ones after it still come in.
 */
export function whatFits<Project extends ProjectToWrite>(
  projects: readonly Project[],
  most: { readonly projects: number; readonly entries: number; readonly bytes: number } = {
    projects: MOST_PROJECTS,
    entries: MOST_ENTRIES,
    bytes: MOST_DOCUMENT_BYTES,
  },
): { readonly fit: readonly Project[]; readonly left: readonly Project[] } {
  const [fit, left]: [Project[], Project[]] = [[], []];
  let [entries, bytes] = [0, 0];
  for (const each of projects) {
    // The document, and a head that was opened.
    const [more, long] = [each.document.samples.length + each.heads.length + 2, documentBytes(each)];
    if (fit.length >= most.projects || entries + more > most.entries || bytes + long > most.bytes) {
      left.push(each);
      continue;
    }
    fit.push(each);
    entries += more;
    bytes += long;
  }
  return { fit, left };
}
