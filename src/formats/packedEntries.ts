// The files in an archive, or in the only archive in it: mail programs and class servers pack once more what was packed.
import { isLitterIn } from '../core/dataset/litter';
import type { Result } from '../core/base/result';
import type { ArchiveFault } from './archiveFault';
import { fileKind } from './fileKind';
import type { ZipEntry } from './zipEntries';
import { zipEntries } from './zipEntries';

/** Of an archive in an archive, which is held in memory; a larger one has to be unpacked by hand. */
const MOST_PACKED_BYTES = 256 * 1024 * 1024;

/** Archives among files, by their names, in whatever folder. */
export const archivesIn = (names: readonly string[]): readonly string[] => names.filter((name) => ARCHIVE.test(name) && !isLitterIn(name));

const ARCHIVE = /\.(?:zip|headstart|tm)$/i;

/** As `zipEntries`, one archive deep: what lies in an archive within that is not looked for. */
export async function packedEntries(archive: Blob): Promise<Result<readonly ZipEntry[], ArchiveFault>> {
  const listed = await zipEntries(archive);
  if (!listed.ok) return listed;
  const [only, more] = listed.value.filter(({ name }) => !isLitterIn(name));
  if (!only || more || archivesIn([only.name]).length === 0 || only.bytes > MOST_PACKED_BYTES) return listed;
  const read = await only.read();
  if (!read.ok) return read;
  const packed = new Blob([read.value]);
  return (await fileKind(packed)) === 'archive' ? zipEntries(packed) : listed;
}
