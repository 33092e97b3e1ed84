// Pictures in the formats that people have: made by the browser under test, or written out byte by byte.
import type { Page } from '@playwright/test';
import type { UploadedFile } from './png';

/** Left half red, right half blue, `type` as the browser encodes it. */
export async function halves(page: Page, type: 'image/jpeg' | 'image/webp' | 'image/png', width = 320, height = 320): Promise<Buffer> {
  const bytes = await page.evaluate(
    async ({ type, width, height }) => {
      const canvas = new OffscreenCanvas(width, height);
      const context = canvas.getContext('2d');
      if (!context) throw new Error('no canvas');
      context.fillStyle = '#e01010';
      context.fillRect(0, 0, width / 2, height);
      context.fillStyle = '#1010e0';
      context.fillRect(width / 2, 0, width / 2, height);
      return [...new Uint8Array(await (await canvas.convertToBlob({ type, quality: 0.95 })).arrayBuffer())];
    },
    { type, width, height },
  );
  return Buffer.from(bytes);
}

/** A JPEG with an EXIF orientation (CIPA DC-008, tag 0x0112) put right after its start marker. */
export function oriented(jpeg: Buffer, orientation: number): Buffer {
  const tiff = Buffer.from([0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0]);
  const payload = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff]);
  const length = Buffer.alloc(2);
  length.writeUInt16BE(payload.length + 2);
  return Buffer.concat([jpeg.subarray(0, 2), Buffer.from([0xff, 0xe1]), length, payload, jpeg.subarray(2)]);
}

/** A GIF of two frames, the first red and the second blue (GIF89a; LZW codes of 3 bits, cleared before they grow). */
export function twoFrameGif(side = 16): Buffer {
  const frame = (colour: number) => {
    const bits: number[] = [];
    const put = (code: number) => bits.push(code & 1, (code >> 1) & 1, (code >> 2) & 1);
    for (let i = 0; i < side * side; i++) {
      if (i % 2 === 0) put(4);
      put(colour);
    }
    put(5);
    const bytes: number[] = [];
    for (let i = 0; i < bits.length; i += 8) bytes.push(bits.slice(i, i + 8).reduce((sum, bit, at) => sum | (bit << at), 0));
    const blocks: number[] = [];
    for (let i = 0; i < bytes.length; i += 255) {
      const block = bytes.slice(i, i + 255);
      blocks.push(block.length, ...block);
    }
    return [0x21, 0xf9, 4, 0, 10, 0, 0, 0, 0x2c, 0, 0, 0, 0, side, 0, side, 0, 0, 2, ...blocks, 0];
  };
  const palette = [224, 16, 16, 16, 16, 224, 255, 255, 255, 0, 0, 0];
  return Buffer.from([...Buffer.from('GIF89a'), side, 0, side, 0, 0x91, 0, 0, ...palette, ...frame(0), ...frame(1), 0x3b]);
}

/**
 * An AVIF of 64 × 64, its left half red and its right half blue, as libavif writes it. Made by Pillow 12.3:
 * image = Image.new('RGB', (64, 64), (224, 16, 16)); ImageDraw.Draw(image).rectangle([32, 0, 63, 63], (16, 16, 224));
 * image.save('halves.avif', quality=60)
 */
export const halvesAvif = Buffer.from(
  'AAAAIGZ0eXBhdmlmAAAAAGF2aWZtaWYxbWlhZk1BMUIAAADrbWV0YQAAAAAAAAAhaGRscgAAAAAAAAAAcGljdAAAAAAAAAAAAAAAAAAAAAAOcGl0bQAAAAAAAQAAAB5pbG9jAAAAAEQAAAEAAQAAAAEAAAET' +
    'AAAANwAAAChpaW5mAAAAAAABAAAAGmluZmUCAAAAAAEAAGF2MDFDb2xvcgAAAABqaXBycAAAAEtpcGNvAAAAFGlzcGUAAAAAAAAAQAAAAEAAAAAQcGl4aQAAAAADCAgIAAAADGF2MUOBAAwAAAAAE2NvbHJuY2x4' +
    'AAEADQAGgAAAABdpcG1hAAAAAAAAAAEAAQQBAoMEAAAAP21kYXQSAAoJGBV//aICGg0IMigXh4eGIYSSSSZQAAAAwhApoio1G6of2fVhtp/P6QKiwHNUQpDzRGaA',
  'base64',
);

/** A HEIC with a sound header and nothing in it that any browser decodes: the same boxes under HEVC's names (ISO/IEC 23008-12, annex B). */
export const unopenableHeic = Buffer.from(
  halvesAvif.toString('latin1').replaceAll('avif', 'heic').replaceAll('av01', 'hvc1').replaceAll('av1C', 'hvcC'),
  'latin1',
);

export const file = (name: string, mimeType: string, buffer: Buffer): UploadedFile => ({ name, mimeType, buffer });
