// Chance for drawings: numbers between two ends, picks, and points moved a little.
import type { Random } from '../base/random';
import { normalFrom } from '../base/random';
import type { Point } from './drawing';

export type { Random } from '../base/random';

/** A number from `low` up to, and not with, `high`; all alike likely. */
export const between = (random: Random, low: number, high: number): number => low + (high - low) * random();

/** @throws RangeError of no values. */
export function pick<Value>(random: Random, values: readonly Value[]): Value {
  const at = Math.min(values.length - 1, Math.floor(random() * values.length));
  if (at < 0) throw new RangeError('invalid values: there are none');
  return values[at] as Value;
}

/** True with this probability, 0 … 1. */
export const chance = (random: Random, share: number): boolean => random() < share;

/** A way of moving points as an unsteady hand does: smooth waves of so large a reach. */
export function trembling(random: Random, reach: number): (point: Point) => Point {
  const waves = Array.from({ length: 4 }, () => ({
    along: [normalFrom(random) * 2.2, normalFrom(random) * 2.2] as const,
    phase: 2 * Math.PI * random(),
    by: [normalFrom(random) * reach, normalFrom(random) * reach] as const,
  }));
  return ([x, y]) => {
    let [dx, dy] = [0, 0];
    for (const { along, phase, by } of waves) {
      const wave = Math.sin(along[0] * x + along[1] * y + phase);
      dx += by[0] * wave;
      dy += by[1] * wave;
    }
    return [x + dx, y + dy];
  };
}
