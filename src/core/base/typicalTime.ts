// How long something that happens again and again usually takes.

/** Times that the median is taken of: a second's worth of frames. */
const REMEMBERED = 31;

/**
 * Returns what takes a time in milliseconds and gives the median of the newest ones, without the first, in which things warm up;
 * undefined until there is a second. `of` says what was timed: another thing begins anew.
 */
export function typicalTime(): (milliseconds: number, of: string) => number | undefined {
  let about: string | undefined;
  let times: number[] = [];
  return (milliseconds, of) => {
    if (of !== about) {
      about = of;
      times = [];
      return undefined;
    }
    times = [...times.slice(1 - REMEMBERED), milliseconds];
    return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)];
  };
}
