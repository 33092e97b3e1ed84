// Between which shares the true one lies when hardly any were wrong: exact, where intervals that lean on the normal curve are not.
import type { Interval } from './wilson';

/** Outside the interval on either side, of 1. */
const BEYOND = 0.025;
/** Each halves what is left: all the digits of a double. */
const HALVINGS = 52;

/**
 * The exact interval of a share of `total`, at 95 %: it holds the true share in no fewer than 95 of 100 cases, whatever the share is. 0 … 1
 * where the total is 0. (Clopper & Pearson, The Use of Confidence or Fiducial Limits Illustrated in the Case of the Binomial, Biometrika
 * 26, 1934.) For example none of 24 is 0 … 1 − 0.025^(1/24), 0.1425.
 * @throws RangeError unless `count` and `total` are whole numbers and 0 ≤ count ≤ total.
 */
export function clopperPearson(count: number, total: number): Interval {
  if (!(Number.isSafeInteger(total) && Number.isSafeInteger(count) && count >= 0 && count <= total))
    throw new RangeError(`invalid counts: ${count} of ${total}`);
  if (total === 0) return { low: 0, high: 1 };
  return {
    low: count === 0 ? 0 : shareWhere((share) => atMost(count - 1, total, share) > 1 - BEYOND),
    high: count === total ? 1 : shareWhere((share) => atMost(count, total, share) > BEYOND),
  };
}

/** The largest share for which something is so that is so for small ones only. */
function shareWhere(isSo: (share: number) => boolean): number {
  let [low, high] = [0, 1];
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (low + high) / 2;
    if (isSo(middle)) low = middle;
    else high = middle;
  }
  return low;
}

/** How likely at most `count` of `total` are, each of them as likely as `share`, more than 0 and less than 1. */
function atMost(count: number, total: number, share: number): number {
  // Logarithms, because (1 − share)ⁿ may be no double.
  let term = total * Math.log1p(-share);
  let sum = 0;
  for (let i = 0; i <= count; i++) {
    sum += Math.exp(term);
    term += Math.log((total - i) / (i + 1)) + Math.log(share) - Math.log1p(-share);
  }
  return sum;
}
