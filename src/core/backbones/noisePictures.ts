// Pictures of nothing: seeded noise, coarse and fine, for when there are no pictures yet.
import type { Random } from '../base/random';
import { randomFrom } from '../base/random';

/** Patches along a side, from light and shade across the picture to grain; each scale has half the contrast of the one before. */
const SCALES = [2, 4, 8, 16, 32] as const;
const CONTRAST = 90;

/** `count` pictures of side × side × 4 bytes, RGBA, opaque, one after the other. The same seed gives the same bytes. */
export function noisePictures(count: number, side: number, seed: number): Uint8ClampedArray {
  const random = randomFrom(seed);
  const bytes = new Uint8ClampedArray(count * side * side * 4);
  for (let picture = 0; picture < count; picture++) {
    const layers = SCALES.map((patches, i) => ({ patches, values: patchesOf(patches, CONTRAST / 2 ** i, random) }));
    for (let y = 0; y < side; y++) {
      for (let x = 0; x < side; x++) {
        const at = ((picture * side + y) * side + x) * 4;
        for (let channel = 0; channel < 3; channel++) {
          bytes[at + channel] = layers.reduce((sum, { patches, values }) => {
            const patch = Math.floor((y * patches) / side) * patches + Math.floor((x * patches) / side);
            return sum + (values[patch * 3 + channel] ?? 0);
          }, 127.5);
        }
        bytes[at + 3] = 255;
      }
    }
  }
  return bytes;
}

/** Colours of patches × patches squares, each channel uniform in ±contrast. */
function patchesOf(patches: number, contrast: number, random: Random): Float32Array {
  return Float32Array.from({ length: patches * patches * 3 }, () => contrast * (2 * random() - 1));
}
