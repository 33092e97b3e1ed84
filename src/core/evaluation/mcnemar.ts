// Whether two classifiers that were asked about the same samples differ by more than chance: exact, by recordings.
import { sumsByRecording } from './byRecording';

/**
 * The two-sided p-value, 0 … 1, of a difference at least as large when each sample that only one of two classifiers got right
 * was as likely to be the one's as the other's: twice the binomial tail at ½, at most 1. 1 when there is no such sample.
 * `onlyFirst` and `onlySecond` count the samples that only that classifier got right; those that both or neither got right do not matter.
 * Samples are taken to be independent, which frames of one recording are not: see `signFlips`.
 * (McNemar, Note on the sampling error of the difference between correlated proportions or percentages, Psychometrika 12, 1947; exact
 * by the binomial distribution: Fagerland, Lydersen & Laake, The McNemar test for binary matched-pairs data, 2013, 2.2.)
 * For example `mcnemar(1, 9)` is 22 / 1024.
 * @throws RangeError unless both are whole numbers from 0 on.
 */
export function mcnemar(onlyFirst: number, onlySecond: number): number {
  for (const count of [onlyFirst, onlySecond])
    if (!(Number.isSafeInteger(count) && count >= 0)) throw new RangeError(`invalid count: ${count}`);
  const n = onlyFirst + onlySecond;
  const fewer = Math.min(onlyFirst, onlySecond);
  // Logarithms, because ½ⁿ is no double from n = 1075 on.
  let term = -n * Math.LN2;
  let tail = 0;
  for (let i = 0; i <= fewer; i++) {
    tail += Math.exp(term);
    term += Math.log((n - i) / (i + 1));
  }
  return Math.min(1, 2 * tail);
}

/**
 * The two-sided p-value, 0 … 1, of a sum of differences at least as far from 0 when each of them was as likely to be the other way round:
 * the exact randomisation test. A difference is how many more of a recording's samples one of two classifiers got right: frames that stand
 * and fall together are turned round together. Of differences of one sample it is `mcnemar`. 1 where no recording differs.
 * (Fisher, The Design of Experiments, 1935, 21; for matched pairs in clusters: Obuchowski, On the comparison of correlated proportions for
 * clustered data, Statistics in Medicine 17, 1998; Durkalski et al., Analysis of clustered matched-pair data, Statistics in Medicine 22,
 * 2003.)
 * For example `signFlips([3, 1, -1])` is 6 / 8: in six of the eight ways the sum is 3 or more, or −3 or less.
 * @throws RangeError unless all are whole numbers.
 */
export function signFlips(differences: readonly number[]): number {
  const odd = differences.find((each) => !Number.isSafeInteger(each));
  if (odd !== undefined) throw new RangeError(`invalid difference: ${odd}`);
  const sizes = differences.map(Math.abs).filter((size) => size > 0);
  const sum = differences.reduce((all, each) => all + each, 0);
  if (sizes.every((size) => size === 1)) return mcnemar((sizes.length - sum) / 2, (sizes.length + sum) / 2);
  const most = sizes.reduce((all, size) => all + size, 0);
  // How likely each sum is, of those from −most to most, by turning one more round at a time; so far none is beyond `reach`.
  let likely = new Float64Array(2 * most + 1);
  let next = new Float64Array(2 * most + 1);
  likely[most] = 1;
  let reach = 0;
  for (const size of sizes) {
    next.fill(0, most - reach - size, most + reach + size + 1);
    for (let at = most - reach; at <= most + reach; at++) {
      const half = (likely[at] as number) / 2;
      next[at - size] = (next[at - size] as number) + half;
      next[at + size] = (next[at + size] as number) + half;
    }
    reach += size;
    [likely, next] = [next, likely];
  }
  let tail = 0;
  for (let at = most + Math.abs(sum); at < likely.length; at++) tail += likely[at] as number;
  return Math.min(1, tail + tail);
}

/** Below this a difference counts as more than chance. */
export const SIGNIFICANT = 0.05;

/** How a second classifier does against a first on the same samples. */
export interface Comparison {
  readonly samples: number;
  readonly firstRight: number;
  readonly secondRight: number;
  /** Samples that only one of them got right. */
  readonly onlyFirst: number;
  readonly onlySecond: number;
  /** Of `signFlips`, by recordings. */
  readonly p: number;
  readonly verdict: 'better' | 'worse' | 'no clear difference';
}

/**
 * Compares two classifiers by which of the same samples each got right: one entry a sample, more than 0 for a right answer, and which
 * recording it is of.
 * @throws RangeError when they were not asked about as many samples, or there are not as many recordings.
 */
export function compareRight(first: ArrayLike<number>, second: ArrayLike<number>, recordings: ArrayLike<string>): Comparison {
  if (first.length !== second.length) throw new RangeError(`invalid answers: ${first.length} and ${second.length}`);
  const counts = { firstRight: 0, secondRight: 0, onlyFirst: 0, onlySecond: 0 };
  for (let i = 0; i < first.length; i++) {
    const [a, b] = [(first[i] ?? 0) > 0, (second[i] ?? 0) > 0];
    if (a) counts.firstRight++;
    if (b) counts.secondRight++;
    if (a && !b) counts.onlyFirst++;
    if (b && !a) counts.onlySecond++;
  }
  const differences = Int8Array.from(first, (a, i) => Number((second[i] ?? 0) > 0) - Number(a > 0));
  const p = signFlips(sumsByRecording(differences, recordings).map(({ sum }) => sum));
  const better = counts.onlySecond > counts.onlyFirst;
  return { samples: first.length, ...counts, p, verdict: p >= SIGNIFICANT ? 'no clear difference' : better ? 'better' : 'worse' };
}
