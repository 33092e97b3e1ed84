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
