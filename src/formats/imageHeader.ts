// What a picture file says of itself: its kind and size, without decoding a pixel.
import { isobmffSize } from './isobmff';
import type { ReadFrom } from './jpegHeader';
import { readJpegFrame } from './jpegHeader';
import { isOtherPicture } from './otherPictures';

/** Kinds of picture that are told apart by their first bytes; 'other' is one that is not taken. */
export type ImageKind = 'png' | 'jpeg' | 'gif' | 'webp' | 'avif' | 'heic' | 'bmp' | 'other';

/** A picture's size in pixels as stored, before any orientation is applied. */
export interface ImageSize {
  readonly width: number;
  readonly height: number;
}

/** `size` is absent when it stands further on than was looked, or nowhere. */
export interface ImageHeader {
  readonly kind: ImageKind;
  readonly size?: ImageSize;
  /** Bytes that any decoder of it holds, at whatever size it decodes: see `JpegFrame`. */
  readonly heldBytes?: number;
}

/** First look; then, for the few whose size stands behind a large preview or colour profile, a longer one. JPEGs are stepped through. */
const LOOKS = [64 * 1024, 4 * 1024 * 1024] as const;
/** Read of a JPEG beyond the first look, from where a segment begins. */
const STEP = 4096;

/**
 * Reads kind and size of a file, by parts of it; undefined for what is no known picture. At most 4 MiB are held at once.
 * Rejects only where the file cannot be read.
 */
export async function readHeader(file: Blob): Promise<ImageHeader | undefined> {
  const head = await bytesOf(file, 0, LOOKS[0]);
  const first = readDimensions(head);
  if (first?.kind === 'jpeg') {
    const frame = await readJpegFrame(stepping(file, head));
    return frame ? { ...header('jpeg', frame), ...(frame.heldBytes !== undefined && { heldBytes: frame.heldBytes }) } : first;
  }
  return !first || first.kind === 'other' || first.size || file.size <= LOOKS[0] ? first : readDimensions(await bytesOf(file, 0, LOOKS[1]));
}

function stepping(file: Blob, head: Uint8Array): ReadFrom {
  let from = 0;
  let held = head;
  return async (at, least) => {
    const end = Math.min(at + least, file.size);
    if (at < from || end > from + held.length) {
      from = at;
      held = await bytesOf(file, at, Math.max(least, STEP));
    }
    return held.subarray(at - from);
  };
}

/** A part of a file is costlier to make than the whole of a small one is to read. */
async function bytesOf(file: Blob, from: number, length: number): Promise<Uint8Array> {
  const part = from === 0 && file.size <= length ? file : file.slice(from, from + length);
  return new Uint8Array(await part.arrayBuffer());
}

/**
 * Reads kind and size from a file's first bytes, of a JPEG the kind alone; undefined for what is no known picture.
 * Where a file names several sizes (thumbnails, frames that overhang) the largest is given: it bounds what a decoder takes.
 * Work is bounded by the bytes given. Never throws.
 * Sources: PNG §11.2.2, GIF89a §18–20, RFC 9649, ISO/IEC 23008-12 §6.5.3, Microsoft's BITMAPINFOHEADER.
 */
export function readDimensions(head: Uint8Array): ImageHeader | undefined {
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  if (startsWith(view, 0, '\x89PNG\r\n\x1a\n')) return header('png', pngSize(view));
  if (startsWith(view, 0, '\xff\xd8\xff')) return { kind: 'jpeg' };
  if (startsWith(view, 0, 'GIF87a') || startsWith(view, 0, 'GIF89a')) return header('gif', gifSize(view));
  if (startsWith(view, 0, 'RIFF') && startsWith(view, 8, 'WEBP')) return header('webp', webpSize(view));
  if (startsWith(view, 0, 'BM') && bmpSize(view)) return header('bmp', bmpSize(view));
  const brand = startsWith(view, 4, 'ftyp') ? heifKind(view) : undefined;
  if (brand) return header(brand, isobmffSize(view));
  return isOtherPicture(head) ? { kind: 'other' } : undefined;
}

function header(kind: ImageKind, size: ImageSize | undefined): ImageHeader {
  return size && size.width > 0 && size.height > 0 ? { kind, size: { width: size.width, height: size.height } } : { kind };
}

function startsWith(view: DataView, at: number, text: string): boolean {
  if (at + text.length > view.byteLength) return false;
  for (let i = 0; i < text.length; i++) if (view.getUint8(at + i) !== text.charCodeAt(i)) return false;
  return true;
}

function pngSize(view: DataView): ImageSize | undefined {
  if (view.byteLength < 24 || !startsWith(view, 12, 'IHDR')) return undefined;
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

/** Lengths of the headers whose sizes have four bytes a side. */
const BMP_HEADERS = [16, 40, 52, 56, 64, 108, 124];

/** BITMAPINFOHEADER and later ones (a height below zero: from the top down), or OS/2's BITMAPCOREHEADER. */
function bmpSize(view: DataView): ImageSize | undefined {
  if (view.byteLength < 26) return undefined;
  const headerBytes = view.getUint32(14, true);
  if (headerBytes === 12) return { width: view.getUint16(18, true), height: view.getUint16(20, true) };
  return BMP_HEADERS.includes(headerBytes) ? { width: view.getInt32(18, true), height: Math.abs(view.getInt32(22, true)) } : undefined;
}

/** The screen, or the first frame where that is larger: decoders grow the screen to it. */
function gifSize(view: DataView): ImageSize | undefined {
  if (view.byteLength < 13) return undefined;
  const width = view.getUint16(6, true);
  const height = view.getUint16(8, true);
  const flags = view.getUint8(10);
  let at = 13 + (flags & 0x80 ? 3 << ((flags & 7) + 1) : 0);
  while (at + 10 <= view.byteLength) {
    const block = view.getUint8(at);
    if (block === 0x2c) {
      const right = view.getUint16(at + 1, true) + view.getUint16(at + 5, true);
      const bottom = view.getUint16(at + 3, true) + view.getUint16(at + 7, true);
      return { width: Math.max(width, right), height: Math.max(height, bottom) };
    }
    if (block !== 0x21) break;
    at += 2;
    while (at < view.byteLength && view.getUint8(at) > 0) at += 1 + view.getUint8(at);
    at += 1;
  }
  return { width, height };
}

function webpSize(view: DataView): ImageSize | undefined {
  if (view.byteLength < 30) return undefined;
  if (startsWith(view, 12, 'VP8X')) return { width: 1 + uint24(view, 24), height: 1 + uint24(view, 27) };
  if (startsWith(view, 12, 'VP8L') && view.getUint8(20) === 0x2f) {
    const bits = view.getUint32(21, true);
    return { width: 1 + (bits & 0x3fff), height: 1 + ((bits >>> 14) & 0x3fff) };
  }
  if (startsWith(view, 12, 'VP8 ') && startsWith(view, 23, '\x9d\x01\x2a')) {
    return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
  }
  return undefined;
}

function uint24(view: DataView, at: number): number {
  return view.getUint16(at, true) | (view.getUint8(at + 2) << 16);
}

const AVIF_BRANDS = ['avif', 'avis'];
const HEIC_BRANDS = ['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1'];

/** The major brand decides, then the compatible ones: AVIF files may call themselves mif1 first. */
function heifKind(view: DataView): 'avif' | 'heic' | undefined {
  const end = Math.min(view.byteLength, view.getUint32(0), 8 + 4 * 64);
  const brands: string[] = [];
  for (let at = 8; at + 4 <= end; at += 4) if (at !== 12) brands.push(fourCharacters(view, at));
  if (brands.some((brand) => AVIF_BRANDS.includes(brand))) return 'avif';
  return brands.some((brand) => HEIC_BRANDS.includes(brand)) ? 'heic' : undefined;
}

function fourCharacters(view: DataView, at: number): string {
  return String.fromCharCode(view.getUint8(at), view.getUint8(at + 1), view.getUint8(at + 2), view.getUint8(at + 3));
}
