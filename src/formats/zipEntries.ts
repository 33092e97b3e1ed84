// The files in a zip archive, read with care: no name that leads elsewhere, no more bytes than stated, every checksum compared.
import { BlobReader, ERR_UNSAFE_FILENAME, ZipReader } from '@zip.js/zip.js';
import type { Result } from '../core/base/result';
import { fail, ok } from '../core/base/result';

/** One file; `name` is its path as it is once unpacked, `bytes` is what the archive states, and `read` gives exactly that many or a sentence. */
export interface ZipEntry {
  readonly name: string;
  readonly bytes: number;
  read(): Promise<Result<Uint8Array<ArrayBuffer>, string>>;
}

const MOST_ENTRIES = 2_000;
/** The error of an archive of more files than are taken. */
export const TOO_MANY = 'it holds more files than are taken';
/** The error of an archive with a password on any of its files. */
export const ENCRYPTED = 'it is protected by a password';
/** The error of an archive with a path that leads elsewhere: upwards, from the root, or to another drive. */
export const LEADS_OUT = 'a path in it leads out of its own folder';
/** Deflate gives at most this many bytes for one (RFC 1951: 258 for two bits at best). */
const MOST_FOR_A_BYTE = 1032;

/**
 * Lists an archive of at most so many files. Of two of one name the later is given, which is there once all are unpacked.
 * The error says what is wrong with it, in words that follow "the archive cannot be used: ".
 */
export async function zipEntries(archive: Blob, most = MOST_ENTRIES): Promise<Result<readonly ZipEntry[], string>> {
  try {
    const reader = new ZipReader(new BlobReader(archive), { checkSignature: true, useWebWorkers: false });
    const entries = new Map<string, ZipEntry>();
    let [seen, stated, packed] = [0, 0, 0];
    // Told with the first of them.
    const onprogress = (_: number, of: number) => void (stated = of);
    for await (const entry of reader.getEntriesGenerator({ onprogress })) {
      // Folders as well: hundreds of thousands of them fit into a few megabytes.
      if (++seen > most || stated > most) return fail(TOO_MANY);
      if (entry.directory) continue;
      if (entry.encrypted) return fail(ENCRYPTED);
      const { filename, uncompressedSize: bytes, compressedSize } = entry;
      // By the directory alone: the library's own look at what overlaps reads something of every file.
      packed += compressedSize;
      if (packed > archive.size) return fail('the files in it lie over each other');
      if (bytes > MOST_FOR_A_BYTE * compressedSize + MOST_FOR_A_BYTE) return fail('a file in it states more bytes than it can hold');
      const name = unpackedName(filename);
      entries.set(name, { name, bytes, read: () => extracted(bytes, (sink) => entry.getData(sink)) });
    }
    return ok([...entries.values()]);
  } catch (cause) {
    return fail(cause instanceof Error && cause.message === ERR_UNSAFE_FILENAME ? LEADS_OUT : reasonOf(cause));
  }
}

/** `tar` and some packers write "./cats/1.jpg": unpacked it is cats/1.jpg, and the dot is no hidden folder. */
function unpackedName(filename: string): string {
  const path = filename.split('/');
  return path.some((part) => part === '' || part === '.') ? path.filter((part) => part !== '' && part !== '.').join('/') : filename;
}

async function extracted(
  bytes: number,
  write: (sink: WritableStream<Uint8Array>) => Promise<unknown>,
): Promise<Result<Uint8Array<ArrayBuffer>, string>> {
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
  return at === bytes ? ok(values) : fail('a file in it is shorter than it states');
}

function reasonOf(cause: unknown): string {
  const text = cause instanceof Error ? cause.message : String(cause);
  return text.charAt(0).toLowerCase() + text.slice(1);
}
