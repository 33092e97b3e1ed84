// Where projects lie in an archive: it may have been unpacked, moved and packed again within other folders.
import { isLitterIn } from '../core/dataset/litter';
import { DOCUMENT_ENTRY } from './projectFile';

const SITE_MANIFEST = 'manifest.json';
/** More folders around a project than anybody packs: paths that are made to hurt have more. */
const MOST_FOLDERS = 16;

interface Named {
  readonly name: string;
}

/** The documents of this app's projects. Below a project there are its own folders only. */
export function projectDocuments<Entry extends Named>(entries: readonly Entry[]): readonly Entry[] {
  const found = entries.filter(({ name }) => isDocument(name, DOCUMENT_ENTRY));
  const folders = new Set(found.map(({ name }) => folderOf(name)));
  return found.filter(({ name }) => !outerFolders(name).some((folder) => folders.has(folder)));
}

/**
 * The manifests of Teachable Machine's projects, those in the outermost folders first: each has a picture with a label beside or below it,
 * and no other manifest nearer, unless it lies in no folder.
 */
export function siteManifests<Entry extends Named>(entries: readonly Entry[]): readonly Entry[] {
  const found = entries.filter(({ name }) => isDocument(name, SITE_MANIFEST));
  const folders = new Set(found.map(({ name }) => folderOf(name)));
  // A label may have strokes as a path has.
  const labelled = new Set(entries.flatMap(({ name }) => (LABELLED.test(name) ? [innermost(name, folders)] : [])));
  return found
    .filter(({ name }) => folderOf(name) === '' || labelled.has(folderOf(name)))
    .sort((a, b) => folderOf(a.name).length - folderOf(b.name).length);
}

/** A name as the site gives to what it learns from: "label-!-index.ending". */
const LABELLED = /-!-\d+\.\w+$/;

/** With the mark at its end; empty for what lies in no folder. */
export const folderOf = (name: string): string => name.slice(0, name.lastIndexOf('/') + 1);

/** Folders around the one that the file lies in, each with the mark at its end. */
function outerFolders(name: string): readonly string[] {
  const steps = folderOf(name).split('/').slice(0, -1);
  return steps.map((_, i) => steps.slice(0, i).join('/') + (i > 0 ? '/' : ''));
}

/** The deepest of some folders that a file lies in, directly or further down. */
function innermost(name: string, folders: ReadonlySet<string>): string | undefined {
  let deepest: string | undefined;
  let end = name.indexOf('/');
  for (let depth = 0; end >= 0 && depth < MOST_FOLDERS; depth++) {
    const folder = name.slice(0, end + 1);
    if (folders.has(folder)) deepest = folder;
    end = name.indexOf('/', end + 1);
  }
  return deepest;
}

function isDocument(name: string, document: string): boolean {
  if (name !== document && !name.endsWith(`/${document}`)) return false;
  return name.split('/').length <= MOST_FOLDERS + 1 && !isLitterIn(name);
}
