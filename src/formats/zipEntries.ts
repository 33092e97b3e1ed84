// The files in a zip archive, read with care: no name that leads elsewhere, no more bytes than stated, every checksum compared.
import type { Entry } from '@zip.js/zip.js';
import { BlobReader, ERR_ENCRYPTED_CENTRAL_DIRECTORY, ERR_UNSAFE_FILENAME, ZipReader } from '@zip.js/zip.js';
import type { Result } from '../core/base/result';
import { fail, ok } from '../core/base/result';
import type { ArchiveFault } from './archiveFault';

/**
 * One file; `name` is its path as it is once unpacked, `bytes` is what the archive states,
 * and `read` gives exactly that many or says what is wrong.
 */
export interface ZipEntry {
  readonly name: string;
  /** Its name as it is in the archive, where that has backslashes for folders, or in it. */
  readonly backslashed?: string;
  readonly bytes: number;
  /** Why it cannot be read, known before anybody tries. It is taken to have no bytes. */
  readonly broken?: ArchiveFault;
  read(): Promise<Result<Uint8Array<ArrayBuffer>, ArchiveFault>>;
}

/** Files in an archive, whatever it holds: all samples of a whole device. */
export const MOST_ENTRIES = 300_000;
/** Deflate gives at most this many bytes for one (RFC 1951: 258 for two bits at best). */
const MOST_FOR_A_BYTE = 1032;

/**
 * Lists an archive of at most so many files. Of two of one name the later is given, which is there once all are unpacked. One that is
 * broken spoils none but itself; one path that leads out spoils all, as nobody knows what else was made to harm.
 */
export async function zipEntries(archive: Blob, most = MOST_ENTRIES): Promise<Result<readonly ZipEntry[], ArchiveFault>> {
  try {
    const reader = new ZipReader(new BlobReader(archive), { checkSignature: true, useWebWorkers: false });
    const entries = new Map<string, ZipEntry>();
    let [seen, stated, packed] = [0, 0, 0];
    // Told with the first of them.
    const onprogress = (_: number, of: number) => void (stated = of);
    for await (const entry of reader.getEntriesGenerator({ onprogress })) {
      // Folders as well: hundreds of thousands of them fit into a few megabytes.
      if (++seen > most || stated > most) return fail({ kind: 'too-large' });
      if (entry.directory || entry.filename.endsWith('\\')) continue;
      const { filename, uncompressedSize: bytes, compressedSize } = entry;
      const name = unpackedName(filename);
      const named = { name, ...(filename.includes('\\') && { backslashed: filename }) };
      const broken = faultOf(entry, archive.size);
      if (broken !== undefined) {
        entries.set(name, { ...named, bytes: 0, broken, read: () => Promise.resolve(fail(broken)) });
        continue;
      }
      // By the directory alone: the library's own look at what overlaps reads something of every file.
      packed += compressedSize;
      if (packed > archive.size) return fail(spoilt('the files in it lie over each other'));
      entries.set(name, { ...named, bytes, read: () => extracted(bytes, (sink) => entry.getData(sink)) });
    }
    return ok([...entries.values()]);
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : '';
    if (message === ERR_ENCRYPTED_CENTRAL_DIRECTORY) return fail({ kind: 'encrypted' });
    return fail(message === ERR_UNSAFE_FILENAME ? { kind: 'leads-out', path: pathOf(cause) } : reasonOf(cause));
  }
}

/** What its line in the directory says that makes a file none that can be read. */
function faultOf(
  { encrypted, compressionMethod, offset, compressedSize, uncompressedSize }: Stated,
  archiveBytes: number,
): ArchiveFault | undefined {
  if (encrypted) return { kind: 'encrypted' };
  if (!METHODS.has(compressionMethod)) return { kind: 'other-packing' };
  if (offset + compressedSize > archiveBytes) return spoilt('a file in it reaches beyond its end');
  if (uncompressedSize > MOST_FOR_A_BYTE * compressedSize + MOST_FOR_A_BYTE)
    return spoilt('a file in it states more bytes than it can hold');
  return undefined;
}

/** Stored, deflate and Deflate64 (APPNOTE 4.4.5). */
const METHODS: ReadonlySet<number> = new Set([0, 8, 9]);

type Stated = Pick<Entry, 'encrypted' | 'compressionMethod' | 'offset' | 'compressedSize' | 'uncompressedSize'>;

/**
 * `tar` and some packers write "./cats/1.jpg": unpacked it is cats/1.jpg, and the dot is no hidden folder. Older tools of Windows write
 * "cats\1.jpg": a name without strokes has backslashes for them, as Info-ZIP reads it too.
 */
function unpackedName(filename: string): string {
  const path = stepsOf(filename, '/');
  return (path.length === 1 ? stepsOf(filename, /[\\/]/) : path).join('/');
}

const stepsOf = (filename: string, stroke: string | RegExp): readonly string[] =>
  filename.split(stroke).filter((part) => part !== '' && part !== '.');

async function extracted(
  bytes: number,
  write: (sink: WritableStream<Uint8Array>) => Promise<unknown>,
): Promise<Result<Uint8Array<ArrayBuffer>, ArchiveFault>> {
  const values = new Uint8Array(bytes);
  let at = 0;
  const sink = new WritableStream<Uint8Array>({
    write(part) {
      // A bomb unpacks to more than it states: stopped at the first byte too many.
      if (at + part.length > bytes) throw new Error('a file in it is longer than it states');
      values.set(part, at);
      at += part.length;
    },
  });
  try {
    await write(sink);
  } catch (cause) {
    return fail(reasonOf(cause));
  }
  return at === bytes ? ok(values) : fail(spoilt('a file in it is shorter than it states'));
}

const spoilt = (detail: string): ArchiveFault => ({ kind: 'archive', detail });

/** The library names it beside its error. */
function pathOf(cause: unknown): string {
  const { filename } = Object(cause) as { readonly filename?: unknown };
  return typeof filename === 'string' ? filename : '';
}

function reasonOf(cause: unknown): ArchiveFault {
  const text = cause instanceof Error ? cause.message : String(cause);
  return spoilt(text.charAt(0).toLowerCase() + text.slice(1));
}
