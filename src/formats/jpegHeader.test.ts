// A JPEG's frame is found behind whatever cameras put before it, by parts of the file and within bounded work.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readHeader } from './imageHeader';

const u16 = (value: number) => [value >> 8, value & 255];
const segment = (marker: number, content: readonly number[]) => [0xff, marker, ...u16(content.length + 2), ...content];
const frame = (marker = 0xc0, sampling: readonly number[] = [0x22, 0x11, 0x11]) =>
  segment(marker, [8, ...u16(480), ...u16(640), sampling.length, ...sampling.flatMap((factors, i) => [i + 1, factors, 0])]);
const SOI = [0xff, 0xd8];
const found = { kind: 'jpeg', size: { width: 640, height: 480 } };

/** A file that counts the bytes that are read of it. */
function counted(...parts: readonly (readonly number[] | Uint8Array<ArrayBuffer>)[]) {
  const blob = new Blob(parts.map((part) => (part instanceof Uint8Array ? part : Uint8Array.from(part))));
  const read = { bytes: 0, largest: 0 };
  const counting = (of: Blob): Blob =>
    ({
      size: of.size,
      slice: (from: number, to: number) => counting(of.slice(from, to)),
      arrayBuffer: () => {
        read.bytes += of.size;
        read.largest = Math.max(read.largest, of.size);
        return of.arrayBuffer();
      },
    }) as unknown as Blob;
  return { file: counting(blob), size: blob.size, read };
}

/** An APP1 segment of the largest length, as depth maps come in. */
function largeSegment(): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(65_537).fill(0xc0);
  bytes.set([0xff, 0xe1, 0xff, 0xff]);
  return bytes;
}

describe('the frame of a JPEG', () => {
  test('after any other segments, with false frames inside, and stray bytes and fill between them', async () => {
    const markers = fc.constantFrom(0xe0, 0xe1, 0xe2, 0xed, 0xfe, 0xdb, 0xc4);
    const stray = fc.array(fc.oneof(fc.nat(0xfe), fc.constant(0)), { maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(markers, fc.array(fc.nat(255), { maxLength: 40 }), stray)),
        fc.constantFrom(0xc0, 0xc1, 0xc9),
        async (segments, marker) => {
          const before = segments.flatMap(([app, content, between]) => [...segment(app, [...content, ...frame()]), ...between]);
          expect(await readHeader(new Blob([Uint8Array.from([...SOI, ...before, 0xff, ...frame(marker)])]))).toEqual(found);
        },
      ),
      { seed: 1 },
    );
  });

  test('behind 40 MiB of depth maps, of which little is read', async () => {
    const { file, size, read } = counted(SOI, ...Array.from({ length: 640 }, largeSegment), frame(), new Uint8Array(5_000_000));
    expect(await readHeader(file)).toEqual(found);
    expect(size).toBeGreaterThan(40 * 1024 * 1024);
    expect(read.bytes).toBeLessThan(size / 10);
    expect(read.largest).toBeLessThanOrEqual(64 * 1024);
  });

  test('behind three megabytes of stray bytes with stuffed zeros among them', async () => {
    const stray = new Uint8Array(3_000_000).fill(7);
    for (let at = 0; at < stray.length; at += 1000) stray.set([0xff, 0], at);
    expect(await readHeader(counted(SOI, segment(0xe0, [1]), stray, [0xff, 0xff], frame()).file)).toEqual(found);
  });

  test('is looked for within bounds: not behind the data, the end, hundreds of megabytes or nothing but stray bytes', async () => {
    for (const parts of [
      [segment(0xda, [1])],
      [[0xff, 0xd9]],
      Array.from({ length: 2100 }, () => segment(0xfe, [])),
      [new Uint8Array(5_000_000).fill(7)],
    ]) {
      expect(await readHeader(counted(SOI, segment(0xe0, [1]), ...parts, frame()).file)).toEqual({ kind: 'jpeg' });
    }
    const { file, read } = counted(SOI, segment(0xe0, [1]), new Uint8Array(64_000_000).fill(7));
    expect(await readHeader(file)).toEqual({ kind: 'jpeg' });
    expect(read.bytes).toBeLessThan(5_000_000);
  });

  test('of a progressive one says what a decoder holds: two bytes for each coefficient', async () => {
    const held = async (sampling: readonly number[]) => (await readHeader(counted(SOI, frame(0xc2, sampling)).file))?.heldBytes;
    expect(await held([0x22, 0x11, 0x11])).toBe(640 * 480 * 1.5 * 2);
    expect(await held([0x11, 0x11, 0x11])).toBe(640 * 480 * 3 * 2);
    expect(await held([0x11])).toBe(640 * 480 * 2);
    expect(await held([0x00])).toBe(640 * 480 * 2);
  });

  test('cut anywhere gives the kind alone', async () => {
    const whole = [...SOI, ...segment(0xe0, [1, 2, 3]), ...frame()];
    for (let length = 3; length < SOI.length + 7 + 10; length++)
      expect(await readHeader(counted(whole.slice(0, length)).file)).toEqual({ kind: 'jpeg' });
  });
});
