// Which samples are learnt from by epochs, which choose the epoch, and which only check: whole bursts each.
import type { Splittable } from './split';
import { holdOut } from './split';

/** Indices of samples, in order. No burst is in two of them. */
export interface LearnAndCheck {
  readonly learn: readonly number[];
  /** Chooses the epoch. It holds every class or nothing: what was chosen by some classes would suit those. */
  readonly validation: readonly number[];
  /** Never looked at while learning; classes that cannot spare a burst are missing. Empty when the bursts do not reach for both. */
  readonly test: readonly number[];
}

const SHARE = 0.2;

/**
 * Keeps back a fifth to test on and a fifth to choose by. Where some class is missing in what would choose, all that is kept back
 * chooses; where one is missing in that, too, all of it tests, and nothing chooses.
 */
export function learnAndCheck(samples: readonly Splittable[], seed: number): LearnAndCheck {
  const first = holdOut(samples, SHARE, seed);
  const rest = first.learn.map((index) => samples[index] as Splittable);
  const second = holdOut(rest, SHARE / (1 - SHARE), seed);
  const indices = (within: readonly number[]) => within.map((at) => first.learn[at] as number);
  const asksAll = (asked: readonly number[]) => missingIn(samples, asked).length === 0;
  if (!asksAll(first.heldOut)) return { learn: first.learn, validation: [], test: first.heldOut };
  if (!asksAll(indices(second.heldOut))) return { learn: first.learn, validation: first.heldOut, test: [] };
  return { learn: indices(second.learn), validation: indices(second.heldOut), test: first.heldOut };
}

/** Samples of each class from which on some of them choose the epoch: of fewer, none can be spared, and what they chose would be chance. */
const ENOUGH = 10;

/** Of a few shots: a fifth chooses the epoch where every class has ten or more and a burst to spare, else all are learnt from. */
export function learnAndStop(samples: readonly Splittable[], seed: number): Omit<LearnAndCheck, 'test'> {
  const sizes = new Map<string, number>();
  for (const { classId } of samples) sizes.set(classId, (sizes.get(classId) ?? 0) + 1);
  const { learn, heldOut } = holdOut(samples, Math.min(...sizes.values()) >= ENOUGH ? SHARE : 0, seed);
  return missingIn(samples, heldOut).length === 0 ? { learn, validation: heldOut } : { learn: [...samples.keys()], validation: [] };
}

/** The classes of which no sample is at these indices, in the order of their first sample. */
export function missingIn(samples: readonly Pick<Splittable, 'classId'>[], indices: readonly number[]): readonly string[] {
  const there = new Set(indices.map((index) => samples[index]?.classId));
  return [...new Set(samples.map(({ classId }) => classId))].filter((classId) => !there.has(classId));
}
