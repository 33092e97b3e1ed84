// Drawn pictures: scenes that differ the way things on a desk do, with noise and motion, the same for the same seed.
import { randomFrom } from '../../src/core/base/random';

/** RGB bytes, row after row. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly rgb: Uint8Array;
}

type Colour = readonly [number, number, number];

interface Look {
  readonly ground: Colour;
  readonly ink: Colour;
  /** Whether a point (in units of the shape's size, from its centre) is inked. */
  readonly inside: (x: number, y: number) => boolean;
}

const LOOKS: readonly Look[] = [
  { ground: [40, 70, 160], ink: [240, 150, 40], inside: (x, y) => x * x + y * y < 1 },
  { ground: [220, 210, 180], ink: [30, 120, 60], inside: (x, y) => y < 0.8 && y > -0.9 + 1.9 * Math.abs(x) },
  { ground: [70, 20, 70], ink: [235, 235, 240], inside: (x, y) => Math.abs(x) < 0.25 || Math.abs(y) < 0.25 },
];

export const SCENES = LOOKS.length;

/** Draws scene `scene` at moment `t` (any number): the shape wanders and grows a little, light and noise change. */
export function draw(scene: number, t: number, width = 320, height = 240): Picture {
  const look = LOOKS[scene % SCENES];
  if (!look) throw new Error(`there is no scene ${scene}`);
  const random = randomFrom(scene * 10_007 + Math.round(t * 97));
  const size = height * (0.3 + 0.05 * Math.sin(t * 0.7));
  const cx = width / 2 + 0.08 * height * Math.sin(t);
  const cy = height / 2 + 0.08 * height * Math.cos(t * 1.3);
  const light = 1 + 0.08 * Math.sin(t * 0.4);
  const rgb = new Uint8Array(width * height * 3);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const colour = look.inside((x - cx) / size, (y - cy) / size) ? look.ink : look.ground;
      const noise = 12 * (random() - 0.5);
      colour.forEach((value, channel) => {
        rgb[(y * width + x) * 3 + channel] = Math.max(0, Math.min(255, value * light + noise));
      });
    }
  }
  return { width, height, rgb };
}

/** Which scene a pixel of the ground belongs to: the nearest ground colour. */
export function sceneOfGround([r, g, b]: Colour): number {
  const distances = LOOKS.map(({ ground }) => (ground[0] - r) ** 2 + (ground[1] - g) ** 2 + (ground[2] - b) ** 2);
  return distances.indexOf(Math.min(...distances));
}

/** Ground colours by scene, for code that runs in the page. */
export const GROUNDS = LOOKS.map(({ ground }) => ground);
