// What an archive holds, by the names in it: whoever opens it looks closer.
import { isWebPage } from './headBlob';
import { DOCUMENT_ENTRY } from './projectFile';
import { zipEntries } from './zipEntries';

/** A project, of this app or another; an image model of Teachable Machine; a web page saved here, which has a head in it; a network without labels, which may be a backbone. */
export type ArchiveKind = 'project' | 'image-model' | 'web-page' | 'network' | 'unknown';

const MOST_ENTRIES = 300_000;

/** Never rejects. What cannot be listed is 'project': whoever opens projects says what is wrong with it. */
export async function archiveKind(archive: Blob): Promise<ArchiveKind> {
  const listed = await zipEntries(archive, MOST_ENTRIES);
  if (!listed.ok) return 'project';
  const has = (pattern: RegExp) => listed.value.some(({ name }) => pattern.test(name));
  if (listed.value.some(({ name }) => name === DOCUMENT_ENTRY || /^[^/]+\/project\.json$/.test(name))) return 'project';
  if (isWebPage(listed.value.map(({ name }) => name))) return 'web-page';
  if (has(/(^|\/)model\.json$/)) return has(/(^|\/)metadata\.json$/) ? 'image-model' : 'network';
  return has(/-!-\d+\.\w+$|\/[^/]+\.(jpe?g|png|webp|gif|bmp|avif|hei[cf])$/i) || has(/^manifest\.json$/) ? 'project' : 'unknown';
}
