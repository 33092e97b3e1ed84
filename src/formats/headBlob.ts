// A head out of a picked file: one of its own, one that was packed, or a web page that was saved here, which has one in it.
import { isLitterIn } from '../core/dataset/litter';
import type { Result } from '../core/base/result';
import { fail } from '../core/base/result';
import type { ArchiveFault } from './archiveFault';
import { fileKind } from './fileKind';
import type { HeadDocument, HeadFileFailure } from './headFile';
import { LARGEST_HEAD_FILE, readHeadFile } from './headFile';
import { WEB_PAGE_FILES } from './webPage/webPageFiles';
import { packedEntries } from './packedEntries';

/** Why a picked file gives no head: what is wrong with its head, or with the disk or the archive that it came from. */
export type HeadBlobFailure = HeadFileFailure | ArchiveFault | { readonly kind: 'unreadable' | 'empty' | 'several' };

/** Whether an archive of files of these names is such a web page, in whatever folder it lies. */
export function isWebPage(names: readonly string[]): boolean {
  return pagesIn(names).length > 0;
}

/** The heads of whole pages, by their paths. */
function pagesIn(names: readonly string[]): readonly string[] {
  const all = new Set(names);
  return headsIn(names).filter((name) => {
    const folder = name.slice(0, -WEB_PAGE_FILES.head.length);
    return all.has(folder + WEB_PAGE_FILES.page) && all.has(folder + WEB_PAGE_FILES.use);
  });
}

const headsIn = (names: readonly string[]): readonly string[] =>
  names.filter((name) => (name === WEB_PAGE_FILES.head || name.endsWith(`/${WEB_PAGE_FILES.head}`)) && !isLitterIn(name));

/** Files of heads, by the ending that they are saved with, in whatever folder of an archive. */
export const headFilesIn = (names: readonly string[]): readonly string[] =>
  names.filter((name) => HEAD_FILE.test(name) && !isLitterIn(name));

const HEAD_FILE = /\.head\.safetensors$/i;

/** Reads a picked file, whose size is looked at before a byte of it is. Never rejects. */
export async function readHeadBlob(file: Blob): Promise<Result<HeadDocument, HeadBlobFailure>> {
  if ((await fileKind(file)) === 'archive') return headInPage(file);
  if (file.size === 0) return fail({ kind: 'empty' });
  if (file.size > LARGEST_HEAD_FILE) return fail({ kind: 'too-large' });
  const bytes = await file.arrayBuffer().catch(() => undefined);
  return bytes ? readHeadFile(new Uint8Array(bytes)) : fail({ kind: 'unreadable' });
}

async function headInPage(archive: Blob): Promise<Result<HeadDocument, HeadBlobFailure>> {
  const listed = await packedEntries(archive);
  if (!listed.ok) return listed;
  const entries = listed.value;
  const names = entries.map(({ name }) => name);
  // Beside a whole page, a file that is only called like its head is another's.
  const page = pagesIn(names)[0] ?? headsIn(names)[0];
  const [head, another] = headFilesIn(names);
  if (page === undefined && another !== undefined) return fail({ kind: 'several' });
  const of = page ?? head;
  const entry = entries.find(({ name }) => name === of);
  if (!entry) return fail({ kind: 'not-a-head' });
  if (entry.bytes > LARGEST_HEAD_FILE) return fail({ kind: 'too-large' });
  const read = await entry.read();
  // Its checksum is wrong, or less of it is there than the archive states.
  if (!read.ok) return read.error.kind === 'archive' ? fail({ kind: 'cut-short' }) : read;
  return readHeadFile(read.value);
}
