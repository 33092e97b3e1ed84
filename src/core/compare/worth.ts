// What one column is worth beside another on the same pictures: the difference of two shares that belong together, with its interval.
import { effectiveSize, sumsByRecording } from '../evaluation/byRecording';
import type { HeldOutTable } from '../evaluation/heldOut';
import type { Comparison } from '../evaluation/mcnemar';
import { compareRight } from '../evaluation/mcnemar';
import { rightOf } from '../evaluation/predictions';
import type { Interval } from '../evaluation/wilson';
import { shareInterval } from '../evaluation/wilson';

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
  /** Which recording each is of. */
  readonly recordings: readonly string[];
}

/** Which of the held-out samples were answered right, in the table’s order. */
export const answersOf = (table: HeldOutTable): Answers => ({
  ids: table.ids,
  right: rightOf(table),
  recordings: table.recordings,
});

/** Which samples both were asked about, right or not in each, and of which recording: in the order of the first. */
function pairedRight(first: Answers, second: Answers): readonly [first: number[], second: number[], recordings: string[]] {
  const of = new Map(Array.from(second.right, (right, i) => [second.ids[i], right] as const));
  const shared = Array.from(first.right.keys()).filter((i) => of.has(first.ids[i]));
  return [
    shared.map((i) => first.right[i] as number),
    shared.map((i) => of.get(first.ids[i]) ?? 0),
    shared.map((i) => first.recordings[i] as string),
  ];
}

/**
 * How much more the first has right than the second. The interval is Newcombe's for paired proportions, method 10: Wilson's intervals of
 * both shares, put together with the correlation between them (Newcombe, Improved confidence intervals for the difference between binomial
 * proportions based on paired data, Statistics in Medicine 17, 1998), at as many samples as say as much where frames of one recording
 * differ together (`effectiveSize` of the differences).
 * For example 36 right in both, 12 in the first alone, 2 in the second alone, none in neither: 0.2, 0.0569 … 0.3404 (his table II).
 * @throws RangeError when they were not asked about as many samples, or there are not as many recordings.
 */
export function worthOf(first: readonly number[], second: readonly number[], recordings: readonly string[]): Worth {
  const comparison = compareRight(second, first, recordings);
  const { samples, firstRight: secondRight, secondRight: firstRight, onlyFirst: onlySecond, onlySecond: onlyFirst } = comparison;
  if (samples === 0) return { ...comparison, more: 0, between: { low: -1, high: 1 } };
  const differences = first.map((right, i) => Number(right > 0) - Number((second[i] ?? 0) > 0));
  const differing = onlyFirst + onlySecond;
  // The four counts as shares, so that n says how much they are worth.
  const n = effectiveSize(sumsByRecording(differences, recordings), differing, differing);
  const [p, q] = [firstRight / samples, secondRight / samples];
  const both = (firstRight - onlyFirst) / samples;
  const neither = 1 - both - differing / samples;
  const intervalOf = (right: number) => shareInterval({ right, total: samples, effective: n });
  const [a, b] = [intervalOf(firstRight), intervalOf(secondRight)];
  const margins = p * (1 - p) * q * (1 - q);
  const product = both * neither - (onlyFirst / samples) * (onlySecond / samples);
  const correction = 1 / (2 * n);
  const corrected = product > correction ? product - correction : Math.min(product, 0);
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
export const worthBeside = (first: Answers, second: Answers): Worth => worthOf(...pairedRight(first, second));
