// A file on its way out to the person: written part by part to the place they choose, or collected and handed over as a download.

/**
 * Bytes that are handed on together. Browsers keep Blobs of this size on the disk, where a list of small ones stays in memory; and each
 * write to a chosen file is a call to another process, where an archive comes in pieces of thirty bytes.
 */
const BLOCK = 4 * 1024 * 1024;

/** Bytes from which on a person is asked for a place to write to, where the browser can: less than that is collected at no cost. */
const LARGE = 64 * 1024 * 1024;

interface SavePicker {
  showSaveFilePicker(options: {
    readonly suggestedName: string;
  }): Promise<{ createWritable(): Promise<WritableStream<Uint8Array<ArrayBuffer>>> }>;
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
      const file = await page.showSaveFilePicker({ suggestedName: name });
      return inBlocks(await file.createWritable());
    } catch (cause) {
      if (cause instanceof DOMException && cause.name === 'AbortError') return undefined;
      // Not allowed here, as in a frame of another page: collected like a small one.
    }
  }
  return collecting((file) => save(file, name), type);
}

function collecting(handOver: (file: Blob) => void, type: string): WritableStream<Uint8Array> {
  let blocks: Blob[] = [];
  return inBlocks(
    new WritableStream<Uint8Array<ArrayBuffer>>({
      write: (block) => void blocks.push(new Blob([block])),
      close() {
        handOver(new Blob(blocks, { type }));
        blocks = [];
      },
      abort: () => void (blocks = []),
    }),
  );
}

/** Collects what it is given and passes it on block by block; the last one may be smaller. */
function inBlocks(stream: WritableStream<Uint8Array<ArrayBuffer>>): WritableStream<Uint8Array> {
  const writer = stream.getWriter();
  // A failure is told by the write or the close that meets it.
  writer.closed.catch(() => undefined);
  let block = new Uint8Array(BLOCK);
  let filled = 0;
  return new WritableStream({
    async write(part) {
      // Copied: who writes may use its memory again.
      for (let at = 0; at < part.length;) {
        const some = part.subarray(at, at + BLOCK - filled);
        block.set(some, filled);
        [at, filled] = [at + some.length, filled + some.length];
        if (filled < BLOCK) continue;
        await writer.write(block);
        [block, filled] = [new Uint8Array(BLOCK), 0];
      }
    },
    async close() {
      if (filled > 0) await writer.write(block.slice(0, filled));
      await writer.close();
    },
    abort: (cause) => writer.abort(cause),
  });
}
