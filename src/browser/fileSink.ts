// A file on its way out to the person: written part by part to the place they choose, or collected and handed over as a download.

/** Bytes of which one Blob is made: browsers keep Blobs of this size on the disk, where a list of small ones stays in memory. */
const BLOCK = 4 * 1024 * 1024;

/** Bytes from which on a person is asked for a place to write to, where the browser can: less than that is collected at no cost. */
const LARGE = 64 * 1024 * 1024;

interface SavePicker {
  showSaveFilePicker(options: { readonly suggestedName: string }): Promise<{ createWritable(): Promise<WritableStream<Uint8Array>> }>;
}

/**
 * A stream to a new file; closing it hands the file over, aborting it leaves nothing. Undefined when the person changes their mind.
 * `expected`: about how many bytes will come. Call within five seconds of a press: a browser asks nobody else.
 */
export async function fileSink(
  name: string,
  type: string,
  expected: number,
  save: (file: Blob, name: string) => void,
): Promise<WritableStream<Uint8Array> | undefined> {
  const page = globalThis as Partial<SavePicker>;
  if (expected >= LARGE && page.showSaveFilePicker) {
    try {
      return await (await page.showSaveFilePicker({ suggestedName: name })).createWritable();
    } catch (cause) {
      if (cause instanceof DOMException && cause.name === 'AbortError') return undefined;
      // Not allowed here, as in a frame of another page: collected like a small one.
    }
  }
  return collecting((file) => save(file, name), type);
}

function collecting(handOver: (file: Blob) => void, type: string): WritableStream<Uint8Array> {
  let blocks: Blob[] = [];
  let parts: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  const close = () => {
    if (bytes > 0) blocks.push(new Blob(parts));
    [parts, bytes] = [[], 0];
  };
  return new WritableStream({
    write(part) {
      // A copy: who writes may use its memory again.
      parts.push(Uint8Array.from(part));
      bytes += part.length;
      if (bytes >= BLOCK) close();
    },
    close() {
      close();
      handOver(new Blob(blocks, { type }));
      blocks = [];
    },
    abort() {
      [blocks, parts, bytes] = [[], [], 0];
    },
  });
}
