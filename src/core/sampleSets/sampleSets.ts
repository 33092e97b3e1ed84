// Sets of drawn samples, for who has no camera: what each shows, and any number of different pictures of each class from one seed.
import { randomFrom } from '../base/random';
import type { Random } from './chance';
import { DICE, die } from './dice';
import { digit, DIGITS } from './digits';
import type { Drawing, Shape } from './drawing';
import { face, FACES } from './faces';
import { leaf, LEAVES } from './leaves';
import type { Poses } from './scene';
import { scene } from './scene';
import { texture, TEXTURES } from './textures';
import { TRAFFIC_SIGNS, trafficSign } from './trafficSigns';

export const SAMPLE_SET_IDS = ['leaves', 'trafficSigns', 'digits', 'dice', 'textures', 'faces'] as const;

export type SampleSetId = (typeof SAMPLE_SET_IDS)[number];

interface SampleSet {
  /** Names of its classes in code; at most as many as there are hues to tell apart. */
  readonly classes: readonly string[];
  /** Of what fills the picture the ground is a part. */
  readonly figure: (at: number, random: Random, ground: number | undefined) => readonly Shape[];
  readonly poses: Poses;
}

export const SAMPLE_SETS: Readonly<Record<SampleSetId, SampleSet>> = {
  leaves: { classes: LEAVES, figure: leaf, poses: { turn: 0.6, scale: [0.75, 0.98], shift: 0.12, narrow: 0.85, bustle: 0.6 } },
  trafficSigns: {
    classes: TRAFFIC_SIGNS,
    figure: trafficSign,
    poses: { turn: 0.25, scale: [0.45, 0.8], shift: 0.25, narrow: 0.6, bustle: 1 },
  },
  digits: { classes: DIGITS, figure: digit, poses: { turn: 0.12, scale: [0.95, 1.1], shift: 0.06, narrow: 0.9, bustle: 0.15 } },
  dice: { classes: DICE, figure: die, poses: { turn: 0.2, scale: [0.95, 1.1], shift: 0.05, narrow: 0.92, bustle: 0.2 } },
  textures: { classes: TEXTURES, figure: texture, poses: { turn: Math.PI, scale: [0.85, 1.4], shift: 0, narrow: 0.8, bustle: 1 } },
  faces: { classes: FACES, figure: face, poses: { turn: 0.15, scale: [0.9, 1.05], shift: 0.06, narrow: 0.92, bustle: 0.3 } },
};

/** Test pictures of each class that come with a set: enough of them all for a percentage. */
export const TEST_PER_CLASS = 8;

/** Which picture of a set. */
export interface DrawnSample {
  readonly set: SampleSetId;
  /** Place of its class among those of the set. */
  readonly classAt: number;
  /** Place of the picture among those of its class and part, 0 … */
  readonly number: number;
  /** Pictures to ask about have nothing in common with those to learn from. */
  readonly part: 'learn' | 'test';
  /** Each class has a ground of its own; in the part to ask about, that of another class. */
  readonly shortcut: boolean;
  readonly seed: number;
}

/** The picture as shapes; the same for the same question, on every machine. @throws RangeError for a class that the set has not. */
export function drawnSample({ set, classAt, number, part, shortcut, seed }: DrawnSample): Drawing {
  const { classes, figure, poses } = SAMPLE_SETS[set];
  if (!(Number.isInteger(classAt) && classAt >= 0 && classAt < classes.length))
    throw new RangeError(`invalid class: ${classAt}, there are ${classes.length}`);
  const random = randomFrom(mixed(seed, SAMPLE_SET_IDS.indexOf(set), classAt, number, part === 'test' ? 1 : 0));
  const hues = classes.map((_, c) => (360 * c) / classes.length);
  const ground = shortcut ? hues[(classAt + (part === 'test' ? 1 : 0)) % classes.length] : undefined;
  return scene(figure(classAt, random, ground), poses, random, ground);
}

/** One number of several, each of which changes all of it. */
function mixed(...numbers: readonly number[]): number {
  let state = 0x9e3779b9;
  for (const number of numbers) {
    state = Math.imul(state ^ number, 0x85ebca6b);
    state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35);
    state ^= state >>> 16;
  }
  return state >>> 0;
}
