// Between which shares the true one lies when so many of so many were right.

/** From `low` to `high`, each 0 … 1. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** The 97.5 % quantile of the standard normal distribution: for an interval that holds the true share in 95 of 100 cases. */
export const Z_95 = 1.959963984540054;

/**
 * Wilson's score interval of a share: 0 … 1 where the total is 0. Predictions are taken to be independent; frames of one recording are
 * less than that: `shareInterval` counts them for as much as they say.
 * (Wilson, Probable Inference, the Law of Succession, and Statistical Inference, 1927; Newcombe, Two-sided confidence intervals for the
 * single proportion, Statistics in Medicine 17, 1998, method 3.) For example `wilson(81, 263)` is 0.2553 … 0.3662.
 * @throws RangeError unless `right` and `total` are whole numbers, 0 ≤ right ≤ total, and `z` is more than 0.
 */
export const wilson = (right: number, total: number, z = Z_95): Interval => shareInterval({ right, total }, z);

/**
 * Wilson's interval of what is `right` of the `total`, at as many answers as these say as much as (`effectiveSize`): the same share of
 * `effective`; all of them where it is absent. 0 … 1 where the total is 0.
 * @throws RangeError as `wilson` does, and unless 0 < effective ≤ total.
 */
export function shareInterval(
  { right, total, effective = total }: { readonly right: number; readonly total: number; readonly effective?: number | undefined },
  z = Z_95,
): Interval {
  if (!(Number.isSafeInteger(total) && Number.isSafeInteger(right) && right >= 0 && right <= total))
    throw new RangeError(`invalid counts: ${right} of ${total}`);
  if (!(z > 0 && z < Infinity)) throw new RangeError(`invalid z: ${z}`);
  if (total === 0) return { low: 0, high: 1 };
  if (!(effective > 0 && effective <= total)) throw new RangeError(`invalid size: ${effective} of ${total}`);
  const share = right / total;
  const scale = 1 + (z * z) / effective;
  const centre = (share + (z * z) / (2 * effective)) / scale;
  const half = (z / scale) * Math.sqrt((share * (1 - share) + (z * z) / (4 * effective)) / effective);
  // Exact at the ends, where rounding would leave a little.
  return { low: right === 0 ? 0 : Math.max(0, centre - half), high: right === total ? 1 : Math.min(1, centre + half) };
}
