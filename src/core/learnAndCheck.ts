// Which samples are learnt from by epochs, which choose the epoch, and which only check: whole bursts each.
import type { Splittable } from './split';
import { holdOut } from './split';

/** Places of samples, in order. No burst is in two of them. */
export interface LearnAndCheck {
  readonly learn: readonly number[];
  /** Draws the validation curve and chooses the epoch. Empty when every class has one burst only. */
  readonly validation: readonly number[];
  /** Never looked at while learning. Empty when the bursts do not reach for both. */
  readonly test: readonly number[];
}

const SHARE = 0.2;

/** Keeps back a fifth to test on and a fifth to choose by; where that leaves one of them empty, all that is kept back chooses. */
export function learnAndCheck(samples: readonly Splittable[], seed: number): LearnAndCheck {
  const first = holdOut(samples, SHARE, seed);
  const rest = first.learn.map((place) => samples[place] as Splittable);
  const second = holdOut(rest, SHARE / (1 - SHARE), seed);
  if (first.heldOut.length === 0 || second.heldOut.length === 0) return { learn: first.learn, validation: first.heldOut, test: [] };
  const places = (within: readonly number[]) => within.map((at) => first.learn[at] as number);
  return { learn: places(second.learn), validation: places(second.heldOut), test: first.heldOut };
}

/** Samples of each class from which on some of them choose the epoch: of fewer, none can be spared, and what they chose would be chance. */
const ENOUGH = 10;

/** Of a few shots: a fifth chooses the epoch where every class has ten or more, else all are learnt from. */
export function learnAndStop(samples: readonly Splittable[], seed: number): Omit<LearnAndCheck, 'test'> {
  const sizes = new Map<string, number>();
  for (const { classId } of samples) sizes.set(classId, (sizes.get(classId) ?? 0) + 1);
  const { learn, heldOut } = holdOut(samples, Math.min(...sizes.values()) >= ENOUGH ? SHARE : 0, seed);
  return { learn, validation: heldOut };
}
