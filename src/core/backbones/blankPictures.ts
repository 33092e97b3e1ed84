// Blank pictures, drawn: what a camera sees that is covered, or looks at a wall, and noise.
// A picture that is more like one of these than like any sample shows nothing.
import { normalFrom, randomFrom } from '../base/random';
import { noisePictures } from './noisePictures';

/** Grey levels, each plain and with what a camera adds in the dark: standard deviations of its noise. */
const SHADES = [0, 128, 255] as const;
const GRAINS = [0, 3, 8] as const;
const COLOURS = [
  [255, 0, 0],
  [0, 255, 0],
  [0, 0, 255],
  [255, 255, 0],
] as const;
/** Squares of noise of so many pixels, with a colour of their own or a grey. */
const NOISE = [
  { block: 1, grey: false },
  { block: 1, grey: true },
  { block: 4, grey: false },
] as const;
const PATCHES = 2;
/** A seed of their own: the bench asks about noise from others. */
const SEED = 1001;

export const BLANK_COUNT = SHADES.length * GRAINS.length + COLOURS.length + NOISE.length + PATCHES;

/** BLANK_COUNT pictures of side × side × 4 bytes, RGBA, opaque, one after the other: the same bytes each time. */
export function* blankPictures(side: number): Generator<Uint8ClampedArray<ArrayBuffer>> {
  const random = randomFrom(SEED);
  for (const shade of SHADES) for (const grain of GRAINS) yield picture(side, () => shade + (grain > 0 ? grain * normalFrom(random) : 0));
  for (const colour of COLOURS) yield picture(side, (_, channel) => colour[channel] as number);
  for (const { block, grey } of NOISE) {
    const across = Math.ceil(side / block);
    const drawn = Uint8ClampedArray.from({ length: 3 * across ** 2 }, () => Math.floor(256 * random()));
    yield picture(side, (at, channel) => {
      const square = Math.floor(Math.floor(at / side) / block) * across + Math.floor((at % side) / block);
      return drawn[3 * square + (grey ? 0 : channel)] as number;
    });
  }
  const patches = noisePictures(PATCHES, side, SEED);
  for (let i = 0; i < PATCHES; i++) yield new Uint8ClampedArray(patches.slice(i * side * side * 4, (i + 1) * side * side * 4));
}

/** `value` of each pixel, counted row after row, and channel: 0 … 255, what is beyond is cut. */
function picture(side: number, value: (at: number, channel: number) => number): Uint8ClampedArray<ArrayBuffer> {
  const bytes = new Uint8ClampedArray(side * side * 4).fill(255);
  for (let at = 0; at < side * side; at++) for (let channel = 0; channel < 3; channel++) bytes[4 * at + channel] = value(at, channel);
  return bytes;
}
