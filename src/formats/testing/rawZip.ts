// Zip archives byte by byte, with whatever in them a writer would refuse to write (APPNOTE.TXT 4.3).
import { crc32, deflateRawSync } from 'node:zlib';

export interface RawEntry {
  readonly name: string;
  readonly content?: Uint8Array;
  /** In place of the true checksum. */
  readonly crc?: number;
  /** In place of the true length. */
  readonly states?: number;
  /** Bit 0: encrypted; bit 3: its sum and sizes stand behind it. */
  readonly flags?: number;
  /** In place of that by which it is packed: 14 is LZMA (APPNOTE 4.4.5). */
  readonly method?: number;
  /** Not as it is. */
  readonly deflated?: true;
  /** What the file is, as Unix has it: 0o120777 is a link. */
  readonly mode?: number;
  /** Extra fields, in both of its headers. */
  readonly extra?: Uint8Array;
}

const UNIX = 3 << 8;

const UTF8 = 0x800;

/** An archive of these entries as they are said to be, true or not. */
export function rawZip(entries: readonly RawEntry[]): Blob {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const central: Uint8Array<ArrayBuffer>[] = [];
  let offset = 0;
  for (const {
    name,
    content = new Uint8Array(),
    crc,
    states,
    flags = 0,
    method,
    deflated,
    mode = 0,
    extra = new Uint8Array(),
  } of entries) {
    const called = new TextEncoder().encode(name);
    const packed = Uint8Array.from(deflated ? deflateRawSync(content) : content);
    const common = [20, UTF8 | flags, method ?? (deflated ? 8 : 0), 0, 0x5c21];
    const sizes = [crc ?? crc32(content), packed.length, states ?? content.length];
    const names = [called.length, extra.length];
    parts.push(record([0x04034b50], common, sizes, names), called, Uint8Array.from(extra), packed);
    const outside = [((mode & 0xffff) << 16) >>> 0, offset];
    central.push(record([0x02014b50], [UNIX | 20, ...common], sizes, [...names, 0, 0, 0], outside), called, Uint8Array.from(extra));
    offset += 30 + called.length + extra.length + packed.length;
  }
  const directory = central.reduce((sum, { length }) => sum + length, 0);
  const count = Math.min(entries.length, 0xffff);
  const end = record([0x06054b50], [0, 0, count, count], [directory, offset], [0]);
  // One piece: of hundreds of thousands, each read looks through them all.
  return new Blob([Buffer.concat([...parts, ...central, ...zip64End(entries.length, directory, offset), end])]);
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
