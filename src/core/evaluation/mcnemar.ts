// McNemar's exact test: whether two classifiers that were asked about the same samples differ by more than chance.

/**
 * The two-sided p-value, 0 … 1, of a difference at least as large when each sample that only one of two classifiers got right
 * was as likely to be the one's as the other's: twice the binomial tail at ½, at most 1. 1 when there is no such sample.
 * `onlyFirst` and `onlySecond` count the samples that only that classifier got right; those that both or neither got right do not matter.
 * Samples are taken to be independent; frames of one recording are less than that, so p is then somewhat too small.
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
  /** Of `mcnemar`. */
  readonly p: number;
  readonly verdict: 'better' | 'worse' | 'no clear difference';
}

/**
 * Compares two classifiers by which of the same samples each got right: one entry a sample, more than 0 for a right answer.
 * @throws RangeError when they were not asked about as many samples.
 */
export function compareRight(first: ArrayLike<number>, second: ArrayLike<number>): Comparison {
  if (first.length !== second.length) throw new RangeError(`invalid answers: ${first.length} and ${second.length}`);
  const counts = { firstRight: 0, secondRight: 0, onlyFirst: 0, onlySecond: 0 };
  for (let i = 0; i < first.length; i++) {
    const [a, b] = [(first[i] ?? 0) > 0, (second[i] ?? 0) > 0];
    if (a) counts.firstRight++;
    if (b) counts.secondRight++;
    if (a && !b) counts.onlyFirst++;
    if (b && !a) counts.onlySecond++;
  }
  const p = mcnemar(counts.onlyFirst, counts.onlySecond);
  const better = counts.onlySecond > counts.onlyFirst;
  return { samples: first.length, ...counts, p, verdict: p >= SIGNIFICANT ? 'no clear difference' : better ? 'better' : 'worse' };
}
