// Zip archives byte by byte, stored, with whatever in them a writer would refuse to write (APPNOTE.TXT 4.3).
import { crc32 } from 'node:zlib';

export interface RawEntry {
  readonly name: string;
  readonly content?: Uint8Array;
  /** In place of the true checksum. */
  readonly crc?: number;
  /** In place of the true length. */
  readonly states?: number;
  /** Bit 0: encrypted. */
  readonly flags?: number;
}

const UTF8 = 0x800;

export function rawZip(entries: readonly RawEntry[]): Blob {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const central: Uint8Array<ArrayBuffer>[] = [];
  let offset = 0;
  for (const { name, content = new Uint8Array(), crc, states, flags = 0 } of entries) {
    const called = new TextEncoder().encode(name);
    const common = [20, UTF8 | flags, 0, 0, 0x5c21];
    const sizes = [crc ?? crc32(content), content.length, states ?? content.length];
    parts.push(record([0x04034b50], common, sizes, [called.length, 0]), called, Uint8Array.from(content));
    central.push(record([0x02014b50], [20, ...common], sizes, [called.length, 0, 0, 0, 0], [0, offset]), called);
    offset += 30 + called.length + content.length;
  }
  const directory = central.reduce((sum, { length }) => sum + length, 0);
  const count = Math.min(entries.length, 0xffff);
  return new Blob([
    ...parts,
    ...central,
    ...zip64End(entries.length, directory, offset),
    record([0x06054b50], [0, 0, count, count], [directory, offset], [0]),
  ]);
}

/** Beyond 65,535 entries their count stands in a record of its own. */
function zip64End(count: number, directory: number, offset: number): Uint8Array<ArrayBuffer>[] {
  if (count < 0xffff) return [];
  const end = new DataView(new ArrayBuffer(56 + 20));
  end.setUint32(0, 0x06064b50, true);
  end.setBigUint64(4, 44n, true);
  end.setUint16(12, 45, true);
  end.setUint16(14, 45, true);
  for (const [at, value] of [
    [24, count],
    [32, count],
    [40, directory],
    [48, offset],
  ] as const)
    end.setBigUint64(at, BigInt(value), true);
  end.setUint32(56, 0x07064b50, true);
  end.setBigUint64(64, BigInt(offset + directory), true);
  end.setUint32(72, 1, true);
  return [new Uint8Array(end.buffer)];
}

/** Numbers of two and of four bytes in turn, little-endian: four first. */
function record(...fields: readonly (readonly number[])[]): Uint8Array<ArrayBuffer> {
  const bytes: number[] = [];
  for (const [at, list] of fields.entries())
    for (const value of list) {
      const wide = at % 2 === 0;
      bytes.push(value & 255, (value >>> 8) & 255);
      if (wide) bytes.push((value >>> 16) & 255, (value >>> 24) & 255);
    }
  return Uint8Array.from(bytes);
}
