// A file on its way out: collected in blocks and handed over whole, or written where the person chose; nothing is left of one that is given up.
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

  test('of great size goes where the person chooses, or nowhere if they change their mind', async () => {
    const chosen = new WritableStream<Uint8Array>();
    vi.stubGlobal('showSaveFilePicker', () => Promise.resolve({ createWritable: () => Promise.resolve(chosen) }));
    expect((await sinkTo(100 * MIB)).sink).toBe(chosen);
    expect((await sinkTo(MIB)).sink).not.toBe(chosen);
    vi.stubGlobal('showSaveFilePicker', () => Promise.reject(new DOMException('', 'AbortError')));
    expect((await sinkTo(100 * MIB)).sink).toBeUndefined();
    vi.stubGlobal('showSaveFilePicker', () => Promise.reject(new DOMException('', 'SecurityError')));
    expect((await sinkTo(100 * MIB)).sink).toBeInstanceOf(WritableStream);
  });
});
