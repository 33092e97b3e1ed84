// Recordings for Chromium's fake camera, which plays them again and again (YUV4MPEG2, uncompressed).
import { closeSync, existsSync, mkdirSync, openSync, renameSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Picture } from './scenes';
import { draw } from './scenes';

const FRAMES_A_SECOND = 15;
const SECONDS_A_SCENE = 5;

/** Writes the recording unless it is there; two scenes of five seconds each, unless others are named with their seconds. */
export function recordScenes(
  path: string,
  scenes: readonly { readonly scene: number; readonly seconds: number }[] = [
    { scene: 0, seconds: SECONDS_A_SCENE },
    { scene: 1, seconds: SECONDS_A_SCENE },
  ],
): string {
  function* frames() {
    for (const { scene, seconds } of scenes)
      for (let frame = 0; frame < FRAMES_A_SECOND * seconds; frame++) yield draw(scene, frame / FRAMES_A_SECOND);
  }
  return existsSync(path) ? path : record(path, frames());
}

/** Writes pictures of one size as the frames of a recording, and gives its path. */
export function record(path: string, frames: Iterable<Picture>): string {
  mkdirSync(dirname(path), { recursive: true });
  const unfinished = `${path}.${process.pid}`;
  const file = openSync(unfinished, 'w');
  let begun = false;
  for (const frame of frames) {
    if (!begun) writeSync(file, `YUV4MPEG2 W${frame.width} H${frame.height} F${FRAMES_A_SECOND}:1 Ip A1:1 C420mpeg2\n`);
    begun = true;
    writeSync(file, 'FRAME\n');
    writeSync(file, yuv420(frame));
  }
  closeSync(file);
  renameSync(unfinished, path);
  return path;
}

/** BT.601, studio range, chroma averaged over 2 × 2 (ITU-R BT.601-7, 2.5). */
function yuv420({ width, height, rgb }: Picture): Uint8Array {
  const luma = new Uint8Array(width * height);
  const half = (width / 2) * (height / 2);
  const chroma = [new Uint8Array(half), new Uint8Array(half)] as const;
  const at = (x: number, y: number, channel: number) => rgb[(y * width + x) * 3 + channel] ?? 0;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      luma[y * width + x] = 16 + 0.257 * at(x, y, 0) + 0.504 * at(x, y, 1) + 0.098 * at(x, y, 2);
    }
  }
  for (let y = 0; y < height; y += 2) {
    for (let x = 0; x < width; x += 2) {
      const mean = (channel: number) => (at(x, y, channel) + at(x + 1, y, channel) + at(x, y + 1, channel) + at(x + 1, y + 1, channel)) / 4;
      const [r, g, b] = [mean(0), mean(1), mean(2)];
      const index = (y / 2) * (width / 2) + x / 2;
      chroma[0][index] = 128 - 0.148 * r - 0.291 * g + 0.439 * b;
      chroma[1][index] = 128 + 0.439 * r - 0.368 * g - 0.071 * b;
    }
  }
  return Buffer.concat([luma, ...chroma]);
}
