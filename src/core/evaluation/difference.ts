// Between which values the difference of two shares lies when each is of other pictures.
import type { Interval } from './wilson';
import { wilson } from './wilson';

export interface Share {
  readonly right: number;
  readonly asked: number;
}

export interface Difference {
  /** The first share less the second: −1 … 1; 0 where one was not asked. */
  readonly difference: number;
  readonly between: Interval;
}

/**
 * The difference of two independent shares with its interval at 95 %: Wilson's intervals of both, put together (Newcombe, Interval
 * estimation for the difference between independent proportions, Statistics in Medicine 17, 1998, method 10). For example 56 of 70 and
 * 48 of 80: 0.2, 0.0524 … 0.3339 (his table II). −1 … 1 where one was not asked.
 * @throws RangeError unless both are counts as `wilson` takes them.
 */
export function differenceOf(first: Share, second: Share): Difference {
  const [a, b] = [wilson(first.right, first.asked), wilson(second.right, second.asked)];
  if (first.asked === 0 || second.asked === 0) return { difference: 0, between: { low: -1, high: 1 } };
  const [p, q] = [first.right / first.asked, second.right / second.asked];
  const difference = p - q;
  return {
    difference,
    between: {
      low: Math.max(-1, difference - Math.hypot(p - a.low, b.high - q)),
      high: Math.min(1, difference + Math.hypot(a.high - p, q - b.low)),
    },
  };
}
