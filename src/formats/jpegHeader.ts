// Where a JPEG says how large it is: stepped to from segment to segment, whatever stands between (ITU T.81, B.1–B.2).

/** What a frame header says. */
export interface JpegFrame {
  readonly width: number;
  readonly height: number;
  /**
   * Bytes that a decoder holds until the last scan is in, however small the picture it gives: of a progressive picture, its coefficients.
   */
  readonly heldBytes?: number;
}

/** Some bytes of the file from a place on, fewer where it ends; they may be more than were asked for. */
export type ReadFrom = (at: number, least: number) => Promise<Uint8Array>;

/** Segments looked at: 128 MiB of depth maps and profiles, which come in segments of 64 KiB at most. */
const MOST_SEGMENTS = 2048;
/** Bytes between segments that are passed over, all together. */
const MOST_STRAY = 4 * 1024 * 1024;
/** A marker, a length, and of a frame header what comes before its components; each has three bytes. */
const FRAME_START = 10;
const LARGEST_FRAME = FRAME_START + 3 * 255;

/** Finds the frame header; undefined where there is none within bounded work. Rejects as `read` does. */
export async function readJpegFrame(read: ReadFrom): Promise<JpegFrame | undefined> {
  let at = 2;
  let stray = 0;
  for (let segments = 0; segments < MOST_SEGMENTS; segments++) {
    const found = await nextMarker(read, at, MOST_STRAY - stray);
    if (!found) return undefined;
    stray += found.at - at;
    const { marker } = found;
    // The picture's data, or its end, before any frame.
    if (marker === 0xda || marker === 0xd9) return undefined;
    if (isStartOfFrame(marker)) return frameOf(marker, await read(found.at, LARGEST_FRAME));
    at = found.at + 2;
    // Restart markers, a second beginning and TEM carry no length.
    if (marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8)) continue;
    const [high, low] = await read(at, 2);
    if (high === undefined || low === undefined) return undefined;
    at += Math.max(2, high * 256 + low);
  }
  return undefined;
}

/** The next marker from `from` on, passing over at most `most` bytes: decoders do so too. Fill bytes and stuffed zeros are none. */
async function nextMarker(read: ReadFrom, from: number, most: number): Promise<{ at: number; marker: number } | undefined> {
  for (let at = from; at - from <= most;) {
    const bytes = await read(at, 2);
    if (bytes.length < 2) return undefined;
    for (let i = 0; i + 1 < bytes.length && at + i - from <= most; i++) {
      const marker = bytes[i + 1] ?? 0;
      if (bytes[i] === 0xff && marker !== 0xff && marker !== 0) return { at: at + i, marker };
    }
    at += bytes.length - 1;
  }
  return undefined;
}

/** SOF0 … SOF15, without DHT (C4), JPG (C8) and DAC (CC), which stand between them. */
function isStartOfFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}

function frameOf(marker: number, bytes: Uint8Array): JpegFrame | undefined {
  if (bytes.length < FRAME_START) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [height, width] = [view.getUint16(5), view.getUint16(7)];
  const isProgressive = (marker & 3) === 2;
  return { width, height, ...(isProgressive && { heldBytes: 2 * coefficients(view, width * height) }) };
}

/** Coefficients of all components, two bytes each: as many as pixels of one that is stored at its full size, fewer of the others. */
function coefficients(view: DataView, pixels: number): number {
  const count = view.getUint8(9);
  const sampling = Array.from({ length: count }, (_, i) => FRAME_START + 3 * i + 1).flatMap((at) =>
    at < view.byteLength ? [view.getUint8(at)] : [],
  );
  const across = sampling.map((factors) => factors >> 4);
  const down = sampling.map((factors) => factors & 15);
  const share =
    sampling.reduce((sum, _, i) => sum + (across[i] ?? 0) * (down[i] ?? 0), 0) / Math.max(1, Math.max(0, ...across) * Math.max(0, ...down));
  return pixels * Math.max(1, share);
}
