// What an archive holds, by the names in it: whoever opens it looks closer.
import { folderOf, projectDocuments } from './archivedFolders';
import { headFilesIn, isWebPage } from './headBlob';
import { zipEntries } from './zipEntries';

/** A project, of this app or another; an image model of Teachable Machine; a web page saved here, which has a head in it; a head's file; a network without labels, which may be a backbone. */
export type ArchiveKind = 'project' | 'image-model' | 'web-page' | 'head' | 'network' | 'unknown';

const MOST_ENTRIES = 300_000;

/** Never rejects. What cannot be listed is 'project': whoever opens projects says what is wrong with it. */
export async function archiveKind(archive: Blob): Promise<ArchiveKind> {
  const listed = await zipEntries(archive, MOST_ENTRIES);
  if (!listed.ok) return 'project';
  const has = (pattern: RegExp) => listed.value.some(({ name }) => pattern.test(name));
  const documents = projectDocuments(listed.value);
  // Deeper down in a model's folder or a page's there may be one of another program.
  if (documents.some(({ name }) => folderOf(name).split('/').length <= 2)) return 'project';
  const names = listed.value.map(({ name }) => name);
  if (isWebPage(names)) return 'web-page';
  if (has(/(^|\/)model\.json$/)) return has(/(^|\/)metadata\.json$/) ? 'image-model' : 'network';
  if (documents.length > 0 || has(/-!-\d+\.\w+$|\/[^/]+\.(jpe?g|png|webp|gif|bmp|avif|hei[cf])$/i) || has(/^manifest\.json$/))
    return 'project';
  // Of several nobody knows which is meant.
  return headFilesIn(names).length === 1 ? 'head' : 'unknown';
}
