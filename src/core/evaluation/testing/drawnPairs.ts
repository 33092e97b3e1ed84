// Two classifiers asked about recordings whose frames stand and fall together: for tests of what compares them.

/**
 * So many recordings of so many frames, right (1) or not (0) by the first and by the second. `shares` draws anew for each recording how
 * likely a frame of it is right, by either.
 */
export function drawnPairs(
  recordings: number,
  frames: number,
  shares: () => readonly [first: number, second: number],
  random: () => number,
): readonly [first: readonly number[], second: readonly number[], recordings: readonly string[]] {
  const [first, second, names]: [number[], number[], string[]] = [[], [], []];
  for (let recording = 0; recording < recordings; recording++) {
    const [ofFirst, ofSecond] = shares();
    for (let frame = 0; frame < frames; frame++) {
      first.push(Number(random() < ofFirst));
      second.push(Number(random() < ofSecond));
      names.push(String(recording));
    }
  }
  return [first, second, names];
}
