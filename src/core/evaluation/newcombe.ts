// How far apart two shares are that were found on different samples, with the interval that the difference lies in.
import type { Interval } from './wilson';
import { wilson, Z_95 } from './wilson';

/** So many right of so many asked. */
export interface Counts {
  readonly right: number;
  readonly asked: number;
}

/** The first share less the second. */
export interface Difference {
  /** −1 … 1; 0 where nothing was asked. */
  readonly by: number;
  readonly between: Interval;
}

/**
 * Newcombe's interval of the difference of two independent shares, method 10: Wilson's intervals of both put together. −1 … 1 where
 * one of them was asked nothing. Answers are taken to be independent, as in `wilson`.
 * (Newcombe, Interval estimation for the difference between independent proportions, Statistics in Medicine 17, 1998.)
 * For example 56 of 70 less 48 of 80 is 0.2, 0.0524 … 0.3339 (his table II).
 * @throws RangeError as `wilson` does.
 */
export function shareDifference(first: Counts, second: Counts, z = Z_95): Difference {
  const [a, b] = [wilson(first.right, first.asked, z), wilson(second.right, second.asked, z)];
  if (first.asked === 0 || second.asked === 0) return { by: 0, between: { low: -1, high: 1 } };
  const [p, q] = [first.right / first.asked, second.right / second.asked];
  return {
    by: p - q,
    between: { low: p - q - Math.hypot(p - a.low, b.high - q), high: p - q + Math.hypot(a.high - p, q - b.low) },
  };
}
