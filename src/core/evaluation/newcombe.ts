// How far apart two shares are that were found on different samples, with the interval that the difference lies in.
import type { Interval } from './wilson';
import { shareInterval, Z_95 } from './wilson';

/** How many of so many samples were predicted right. */
export interface Counts {
  readonly right: number;
  readonly total: number;
  /** As many independent answers as they say as much as (`effectiveSize`); all of them where it is absent. */
  readonly effective?: number | undefined;
}

export interface Difference {
  /** The first share less the second: −1 … 1; 0 where one has no samples. */
  readonly difference: number;
  readonly between: Interval;
}

/**
 * Newcombe's interval of the difference of two independent shares, method 10: Wilson's intervals of both put together. −1 … 1 where
 * one has no samples. Frames of one recording count for as much as they say, by `effective`.
 * (Newcombe, Interval estimation for the difference between independent proportions, Statistics in Medicine 17, 1998.)
 * For example 56 of 70 less 48 of 80 is 0.2, 0.0524 … 0.3339 (his table II).
 * @throws RangeError as `shareInterval` does.
 */
export function differenceOf(first: Counts, second: Counts, z = Z_95): Difference {
  const [a, b] = [shareInterval(first, z), shareInterval(second, z)];
  if (first.total === 0 || second.total === 0) return { difference: 0, between: { low: -1, high: 1 } };
  const [p, q] = [first.right / first.total, second.right / second.total];
  const difference = p - q;
  return {
    difference,
    // Rounding may carry an end a little beyond what a difference can be.
    between: {
      low: Math.max(-1, difference - Math.hypot(p - a.low, b.high - q)),
      high: Math.min(1, difference + Math.hypot(a.high - p, q - b.low)),
    },
  };
}
