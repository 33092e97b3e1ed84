// Drawn pictures as PNG files (W3C PNG specification: filter 0, one IDAT).
import { crc32, deflateSync } from 'node:zlib';
import type { Picture } from './scenes';
import { draw } from './scenes';

/** A file as Playwright's file chooser takes it. */
export interface UploadedFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

export function png({ width, height, rgb }: Picture): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const rows = Buffer.alloc(height * (1 + width * 3));
  for (let y = 0; y < height; y++) rows.set(rgb.subarray(y * width * 3, (y + 1) * width * 3), y * (1 + width * 3) + 1);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

/** `count` pictures of one scene, each a little different. */
export function drawnFiles(scene: number, count: number, from = 0): UploadedFile[] {
  return Array.from({ length: count }, (_, i) => ({
    name: `scene-${scene}-${from + i}.png`,
    mimeType: 'image/png',
    buffer: png(draw(scene, 100 + (from + i) * 0.37, 160, 120)),
  }));
}
