// A file on its way out: collected in blocks and handed over whole, or written where the person chose;
// nothing is left of one that is given up.
import { afterEach, describe, expect, test, vi } from 'vitest';
import { fileSink } from './fileSink';

const MIB = 1024 * 1024;

afterEach(() => vi.unstubAllGlobals());

async function sinkTo(expected = 1) {
  const saved: { file: Blob; name: string }[] = [];
  const sink = await fileSink('a.headstart', 'application/zip', expected, (file, name) => void saved.push({ file, name }));
  return { saved, sink };
}

describe('a file on its way out', () => {
  test('is handed over once it is whole, each byte in its place', async () => {
    const { saved, sink } = await sinkTo();
    const writer = sink?.getWriter();
    const part = new Uint8Array(3 * MIB);
    for (let i = 0; i < 3; i++) await writer?.write(part.fill(i + 1));
    expect(saved).toEqual([]);
    await writer?.close();
    const bytes = new Uint8Array((await saved[0]?.file.arrayBuffer()) ?? new ArrayBuffer(0));
    expect(saved[0]?.name).toBe('a.headstart');
    expect([bytes.length / MIB, bytes[0], bytes[3 * MIB], bytes.at(-1)]).toEqual([9, 1, 2, 3]);
  });

  test('is not handed over when it is given up', async () => {
    const { saved, sink } = await sinkTo();
    const writer = sink?.getWriter();
    await writer?.write(new Uint8Array(5));
    await writer?.abort();
    expect(saved).toEqual([]);
  });

  test('of great size goes where the person chooses, in few large pieces, or nowhere if they change their mind', async () => {
    const written: number[] = [];
    let ended = '';
    const chosen = new WritableStream<Uint8Array>({
      write: (block) => void written.push(block.length),
      close: () => void (ended = 'closed'),
    });
    vi.stubGlobal('showSaveFilePicker', () => Promise.resolve({ createWritable: () => Promise.resolve(chosen) }));
    const { sink, saved } = await sinkTo(100 * MIB);
    const writer = sink?.getWriter();
    for (let i = 0; i < 1000; i++) await writer?.write(new Uint8Array(5000));
    await writer?.close();
    expect([written, ended, saved]).toEqual([[4 * MIB, 5_000_000 - 4 * MIB], 'closed', []]);
    expect((await sinkTo(MIB)).sink?.locked).toBe(false);
    vi.stubGlobal('showSaveFilePicker', () => Promise.reject(new DOMException('', 'AbortError')));
    expect((await sinkTo(100 * MIB)).sink).toBeUndefined();
    vi.stubGlobal('showSaveFilePicker', () => Promise.reject(new DOMException('', 'SecurityError')));
    expect((await sinkTo(100 * MIB)).sink).toBeInstanceOf(WritableStream);
  });

  test('that cannot be written says so to whoever writes, and one that is given up is given up where it goes', async () => {
    let given: unknown;
    const full = () =>
      new WritableStream<Uint8Array>({
        write: () => Promise.reject(new Error('the disk is full')),
        abort: (cause) => void (given = cause),
      });
    vi.stubGlobal('showSaveFilePicker', () => Promise.resolve({ createWritable: () => Promise.resolve(full()) }));
    const writer = (await sinkTo(100 * MIB)).sink?.getWriter();
    writer?.closed.catch(() => undefined);
    await expect(writer?.write(new Uint8Array(4 * MIB))).rejects.toThrow('the disk is full');
    const another = (await sinkTo(100 * MIB)).sink?.getWriter();
    await another?.write(new Uint8Array(5));
    await another?.abort(new Error('enough'));
    expect(given).toEqual(new Error('enough'));
  });
});
