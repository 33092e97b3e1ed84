// What one column is worth beside another on the same pictures: the difference of two shares that belong together, with its interval.
import type { HeldOutTable } from '../evaluation/heldOut';
import type { Comparison } from '../evaluation/mcnemar';
import { compareRight } from '../evaluation/mcnemar';
import { rightOf } from '../evaluation/predictions';
import type { Interval } from '../evaluation/wilson';
import { wilson } from '../evaluation/wilson';

/** A second classifier beside a first on the samples that both were asked about. */
export interface Worth extends Comparison {
  /** Share that the first has more right than the second: −1 … 1. */
  readonly more: number;
  /** Between which that lies, at 95 %. */
  readonly between: Interval;
}

/** Of which samples a classifier was asked, and which of them it had right: 1 or 0 for each. */
export interface Answers {
  readonly ids: readonly string[];
  readonly right: Uint8Array;
}

/** Which of the held-out samples were answered right, in the table’s order. */
export const answersOf = (table: HeldOutTable): Answers => ({ ids: table.ids, right: rightOf(table) });

/** Which samples both were asked about, right or not in each, in the order of the first. */
export function pairedRight(first: Answers, second: Answers): { readonly first: readonly number[]; readonly second: readonly number[] } {
  const of = new Map(Array.from(second.right, (right, i) => [second.ids[i], right] as const));
  const both = Array.from(first.right, (right, i) => ({ first: right, second: of.get(first.ids[i] ?? '') }));
  const shared = both.filter((each) => each.second !== undefined);
  return { first: shared.map((each) => each.first), second: shared.map((each) => each.second ?? 0) };
}

/**
 * How much more the first has right than the second. The interval is Newcombe's for paired proportions, method 10: Wilson's intervals of
 * both shares, put together with the correlation between them (Newcombe, Improved confidence intervals for the difference between binomial
 * proportions based on paired data, Statistics in Medicine 17, 1998). Samples are taken to be independent, as for `mcnemar`.
 * For example 36 right in both, 12 in the first alone, 2 in the second alone, none in neither: 0.2, 0.0569 … 0.3404 (his table II).
 * @throws RangeError when they were not asked about as many samples.
 */
export function worthOf(first: readonly number[], second: readonly number[]): Worth {
  const comparison = compareRight(second, first);
  const { samples: n, firstRight: secondRight, secondRight: firstRight, onlyFirst: onlySecond, onlySecond: onlyFirst } = comparison;
  if (n === 0) return { ...comparison, more: 0, between: { low: -1, high: 1 } };
  const both = firstRight - onlyFirst;
  const neither = n - both - onlyFirst - onlySecond;
  const [p, q] = [firstRight / n, secondRight / n];
  const [a, b] = [wilson(firstRight, n), wilson(secondRight, n)];
  const margins = firstRight * (n - firstRight) * secondRight * (n - secondRight);
  const product = both * neither - onlyFirst * onlySecond;
  const corrected = product > n / 2 ? product - n / 2 : Math.min(product, 0);
  const phi = margins === 0 ? 0 : corrected / Math.sqrt(margins);
  const half = (x: number, y: number) => Math.sqrt(Math.max(0, x * x - 2 * phi * x * y + y * y));
  const more = p - q;
  return {
    ...comparison,
    more,
    between: { low: Math.max(-1, more - half(p - a.low, b.high - q)), high: Math.min(1, more + half(a.high - p, q - b.low)) },
  };
}

/** The answers of `first` beside those of `second`. */
export function worthBeside(first: Answers, second: Answers): Worth {
  const right = pairedRight(first, second);
  return worthOf(right.first, right.second);
}
