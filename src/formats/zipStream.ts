// An archive written to a stream that is closed when it is whole, and aborted when it cannot be.
import { ZipWriter } from '@zip.js/zip.js';

type Options = ConstructorParameters<typeof ZipWriter>[1];

/**
 * Gives `write` the archive to add entries to, in their order, and resolves to what that resolves to once the stream is closed.
 * Rejects with what `write` or the stream throws; the stream is then aborted.
 */
export async function writeZip<Written>(
  stream: WritableStream<Uint8Array>,
  write: (zip: ZipWriter<unknown>) => Promise<Written>,
  options?: Options,
): Promise<Written> {
  const zip = new ZipWriter(stream, { useWebWorkers: false, keepOrder: true, preventClose: true, ...options });
  try {
    const written = await write(zip);
    await zip.close();
    await stream.close();
    return written;
  } catch (cause) {
    await stream.abort(cause).catch(() => undefined);
    throw cause;
  }
}
