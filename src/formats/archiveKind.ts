// What an archive holds, by the names in it: whoever opens it looks closer.
import { PROJECT_FORMAT } from '../core/project/projectDocument';
import { folderOf, projectDocuments } from './archivedFolders';
import { MOST_DOCUMENT_BYTES } from './filedProjects';
import { liesInNoFolder } from './foreignProjects';
import { headFilesIn, isWebPage } from './headBlob';
import { OPENED_HEAD_ENTRY } from './projectFile';
import type { ZipEntry } from './zipEntries';
import { archivesIn, packedEntries } from './packedEntries';

/**
 * A project, of this app or another; an image model of Teachable Machine; a web page saved here, which has a head in it; a head's file; a
 * network without labels, which may be a backbone. 'heads': several, of which nobody knows which is meant; 'archives': other archives, more
 * than one or beside other files, of which one may be a head.
 */
export type ArchiveKind = 'project' | 'image-model' | 'web-page' | 'head' | 'heads' | 'network' | 'archives' | 'unknown';

/** Never rejects. What cannot be listed, or lists nothing, is 'project': whoever opens projects says what is wrong with it. */
export async function archiveKind(archive: Blob): Promise<ArchiveKind> {
  const listed = await packedEntries(archive);
  if (!listed.ok || listed.value.length === 0) return 'project';
  const names = listed.value.map(({ name }) => name);
  const has = (pattern: RegExp) => names.some((name) => pattern.test(name));
  const documents = projectDocuments(listed.value);
  // Deeper down in a model's folder or a page's there may be one of another program, and beside it one that is.
  const near = documents.filter(({ name }) => folderOf(name).split('/').length <= 2);
  const otherwise = kindBeside(near.length > 0 ? names.filter((name) => !name.endsWith(OPENED_HEAD_ENTRY)) : names);
  if (near.length > 0 && (otherwise === 'unknown' || (await mayBeOurs(near)))) return 'project';
  if (!YIELDING.has(otherwise)) return otherwise;
  if (documents.length > near.length || has(/-!-\d+\.\w+$|\/[^/]+\.(jpe?g|png|webp|gif|bmp|avif|hei[cf])$/i) || has(/^manifest\.json$/))
    return 'project';
  // Whoever opens projects says what to do with pictures in no folder.
  return otherwise === 'unknown' && names.some(liesInNoFolder) ? 'project' : otherwise;
}

/** What an archive is only where it holds no pictures in folders. */
const YIELDING: ReadonlySet<ArchiveKind> = new Set(['head', 'heads', 'archives', 'unknown']);

/** What an archive is where it is no project. */
function kindBeside(names: readonly string[]): Exclude<ArchiveKind, 'project'> {
  const has = (pattern: RegExp) => names.some((name) => pattern.test(name));
  const archives = archivesIn(names).length > 0;
  // Of a head and a project beside it nobody knows which is meant.
  if (isWebPage(names)) return archives ? 'archives' : 'web-page';
  if (has(/(^|\/)model\.json$/)) return has(/(^|\/)metadata\.json$/) ? 'image-model' : 'network';
  const heads = headFilesIn(names).length;
  if (archives && heads < 2) return 'archives';
  return heads === 0 ? 'unknown' : heads === 1 ? 'head' : 'heads';
}

/** Whether any is a document of this app, or cannot be read: whoever opens projects says why. */
async function mayBeOurs(documents: readonly ZipEntry[]): Promise<boolean> {
  let bytes = 0;
  for (const entry of documents) {
    bytes += entry.bytes;
    const read = bytes <= MOST_DOCUMENT_BYTES ? await entry.read() : undefined;
    if (!read?.ok || new TextDecoder().decode(read.value).includes(`"${PROJECT_FORMAT}"`)) return true;
  }
  return false;
}
