// JPEG photos of any size, made of bytes alone: as many pixels as a phone's without drawing one of them (ITU T.81).
import { randomFrom } from '../../src/core/base/random';

interface LargeJpeg {
  /** Pixels, multiples of 16. */
  readonly width: number;
  readonly height: number;
  readonly progressive?: boolean;
  readonly seed?: number;
}

/** Four symbols, of two bits, and of three for the last (T.81, Annex C). */
const CODES = [
  [0b00, 2],
  [0b01, 2],
  [0b10, 2],
  [0b110, 3],
] as const;
/** What the codes stand for: sizes of a difference; the end of a block, and values after no and one zero. */
const DC_SYMBOLS = [0, 1, 2, 3];
const AC_SYMBOLS = [0x00, 0x01, 0x02, 0x11];

/** Three components, colour at half the size each way, as cameras store them. */
const COMPONENTS = [
  { id: 1, sampling: 0x22, blocks: 4 },
  { id: 2, sampling: 0x11, blocks: 1 },
  { id: 3, sampling: 0x11, blocks: 1 },
];

/** A noisy picture, baseline or progressive; the same seed gives the same bytes. */
export function largeJpeg({ width, height, progressive = false, seed = 1 }: LargeJpeg): Uint8Array<ArrayBuffer> {
  const random = randomFrom(seed);
  const out = growing((width * height) / 8);
  const segment = (marker: number, ...content: number[]) =>
    out.bytes(0xff, marker, (content.length + 2) >> 8, (content.length + 2) & 255, ...content);
  const scan = (ids: readonly number[], from: number, to: number) =>
    segment(0xda, ids.length, ...ids.flatMap((id) => [id, 0]), from, to, 0);
  const mcus = (width / 16) * (height / 16);

  /** A difference of a few steps, up as often as down. */
  const dc = () => {
    const size = Math.floor(random() * 4);
    out.code(size);
    if (size > 0) out.bits(Math.floor(random() * 2 ** size), size);
  };
  const ac = () => {
    for (let values = Math.floor(random() * 4); values > 0; values--) {
      const symbol = 1 + Math.floor(random() * 3);
      out.code(symbol);
      const size = (AC_SYMBOLS[symbol] ?? 0) & 15;
      out.bits(Math.floor(random() * 2 ** size), size);
    }
    out.code(0);
  };

  out.bytes(0xff, 0xd8);
  segment(0xdb, 0, ...new Array<number>(64).fill(8));
  segment(
    progressive ? 0xc2 : 0xc0,
    8,
    height >> 8,
    height & 255,
    width >> 8,
    width & 255,
    3,
    ...COMPONENTS.flatMap(({ id, sampling }) => [id, sampling, 0]),
  );
  segment(0xc4, 0x00, 0, 3, 1, ...new Array<number>(13).fill(0), ...DC_SYMBOLS);
  segment(0xc4, 0x10, 0, 3, 1, ...new Array<number>(13).fill(0), ...AC_SYMBOLS);
  const ids = COMPONENTS.map(({ id }) => id);
  scan(ids, 0, progressive ? 0 : 63);
  for (let mcu = 0; mcu < mcus; mcu++) {
    for (let block = 0; block < 6; block++) {
      dc();
      if (!progressive) ac();
    }
  }
  out.flush();
  for (const { id, blocks } of progressive ? COMPONENTS : []) {
    scan([id], 1, 63);
    for (let block = 0; block < mcus * blocks; block++) ac();
    out.flush();
  }
  out.bytes(0xff, 0xd9);
  return out.all();
}

/** Bytes and bits one after the other; a byte of ones in the bits is followed by a zero (T.81, B.1.1.5). */
function growing(guess: number) {
  let all = new Uint8Array(guess + 4096);
  let length = 0;
  let held = 0;
  let count = 0;
  const byte = (value: number) => {
    if (length === all.length) {
      const larger = new Uint8Array(2 * length);
      larger.set(all);
      all = larger;
    }
    all[length++] = value;
  };
  const bits = (value: number, size: number) => {
    held = (held << size) | value;
    count += size;
    while (count >= 8) {
      const next = (held >> (count - 8)) & 255;
      byte(next);
      if (next === 255) byte(0);
      count -= 8;
    }
    held &= 255;
  };
  return {
    bits,
    code(symbol: number) {
      const [value, size] = CODES[symbol] ?? CODES[0];
      bits(value, size);
    },
    bytes: (...values: number[]) => values.forEach(byte),
    flush: () => count > 0 && bits(2 ** (8 - count) - 1, 8 - count),
    all: () => all.slice(0, length),
  };
}
