// What a picture file says of itself in its first bytes: its kind and size, without decoding a pixel.
import { isobmffSize } from './isobmff';

/** Kinds of picture that are told apart by their first bytes. */
export type ImageKind = 'png' | 'jpeg' | 'gif' | 'webp' | 'avif' | 'heic';

/** A picture's size in pixels as stored, before any orientation is applied. */
export interface ImageSize {
  readonly width: number;
  readonly height: number;
}

/** `size` is absent when it stands further on than the bytes given, or nowhere. */
export interface ImageHeader {
  readonly kind: ImageKind;
  readonly size?: ImageSize;
}

/** Enough for the size in all but a few JPEGs, whose colour profiles and thumbnails stand before it. */
export const HEADER_BYTES = 64 * 1024;

/**
 * Reads kind and size from a file's first bytes; undefined for what is no known picture.
 * Where a file names several sizes (thumbnails, frames that overhang) the largest is given: it bounds what a decoder takes.
 * Work is bounded by the bytes given. Never throws.
 * Sources: PNG §11.2.2, ITU T.81 B.2.2, GIF89a §18–20, RFC 9649, ISO/IEC 23008-12 §6.5.3.
 */
export function readDimensions(head: Uint8Array): ImageHeader | undefined {
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  if (startsWith(view, 0, '\x89PNG\r\n\x1a\n')) return header('png', pngSize(view));
  if (startsWith(view, 0, '\xff\xd8\xff')) return header('jpeg', jpegSize(view));
  if (startsWith(view, 0, 'GIF87a') || startsWith(view, 0, 'GIF89a')) return header('gif', gifSize(view));
  if (startsWith(view, 0, 'RIFF') && startsWith(view, 8, 'WEBP')) return header('webp', webpSize(view));
  if (startsWith(view, 4, 'ftyp')) {
    const brand = heifKind(view);
    return brand && header(brand, isobmffSize(view));
  }
  return undefined;
}

function header(kind: ImageKind, size: ImageSize | undefined): ImageHeader {
  return size && size.width > 0 && size.height > 0 ? { kind, size } : { kind };
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

function jpegSize(view: DataView): ImageSize | undefined {
  let at = 2;
  while (at + 9 <= view.byteLength) {
    if (view.getUint8(at) !== 0xff) return undefined;
    const marker = view.getUint8(at + 1);
    // Fill bytes may stand before any marker; restart markers and TEM carry no length.
    if (marker === 0xff) at += 1;
    else if (marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8)) at += 2;
    else if (isStartOfFrame(marker)) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    else if (marker === 0xda || marker === 0xd9) return undefined;
    else at += 2 + Math.max(2, view.getUint16(at + 2));
  }
  return undefined;
}

/** SOF0 … SOF15, without DHT (C4), JPG (C8) and DAC (CC), which stand between them. */
function isStartOfFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
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
