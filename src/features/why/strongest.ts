// The square that counts most, for the answer or against it.

/** The index of the margin that is farthest from 0; the first of equal ones, 0 where there is none. */
export function strongestOf(margins: ArrayLike<number>): number {
  let best = 0;
  for (let p = 1; p < margins.length; p++) if (Math.abs(margins[p] ?? 0) > Math.abs(margins[best] ?? 0)) best = p;
  return best;
}
