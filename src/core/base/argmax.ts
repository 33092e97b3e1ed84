// Which of several numbers is the largest: the one rule for ties, used wherever a class is chosen.

/**
 * The index of the largest of `count` numbers from `start` on, counted from `start`; of equal ones the first, as NumPy's `argmax` and so
 * every `predict` of scikit-learn has it. −1 where there are none, or where one of them is not a number: NaN is no prediction.
 */
export function argmax(values: ArrayLike<number>, start = 0, count = values.length - start): number {
  let largest = -1;
  for (let i = 0; i < count; i++) {
    const value = values[start + i] as number;
    if (Number.isNaN(value)) return -1;
    if (largest < 0 || value > (values[start + largest] as number)) largest = i;
  }
  return largest;
}
