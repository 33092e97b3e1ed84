// Whether two pictures are one that was encoded twice: how they look from afar, compared colour by colour.

/** Side of a look, in pixels: what encoding again changes is mostly finer. */
export const LOOK_SIDE = 16;

/**
 * Levels of 256 by which two looks of one picture differ at most, as the root of the mean square. Encoded at 256, at 224 and at 256 again,
 * 73 photos differed by 1.1 at most; no two of them were nearer than 25.
 */
const ALIKE = 2;

/** What is compared of a picture: three levels for each of its LOOK_SIDE² pixels. */
export interface Look {
  readonly levels: Uint8Array;
  readonly mean: number;
}

/** @param pixels LOOK_SIDE² × 4 levels, RGBA. */
export function lookOf(pixels: Uint8ClampedArray): Look {
  const levels = Uint8Array.from(pixels.filter((_, i) => i % 4 !== 3));
  return { levels, mean: levels.reduce((sum, level) => sum + level, 0) / Math.max(1, levels.length) };
}

/**
 * For each of `looks` the place in `others` of the one that it is a copy of, the nearest first; each is the copy of one at most. Undefined
 * where it is none.
 */
export function copiesAmong(looks: readonly Look[], others: readonly Look[]): readonly (number | undefined)[] {
  const pairs = looks.flatMap((look, i) =>
    others.flatMap((other, j) => {
      const far = distance(look, other);
      return far === undefined ? [] : [{ i, j, far }];
    }),
  );
  const found = new Array<number | undefined>(looks.length).fill(undefined);
  const taken = new Set<number>();
  for (const { i, j } of pairs.sort((a, b) => a.far - b.far)) {
    if (found[i] !== undefined || taken.has(j)) continue;
    found[i] = j;
    taken.add(j);
  }
  return found;
}

/** The sum of the squares; undefined once it is too much. */
function distance(a: Look, b: Look): number | undefined {
  // The root of the mean square is never less than the difference of the means.
  if (Math.abs(a.mean - b.mean) > ALIKE) return undefined;
  const most = ALIKE ** 2 * a.levels.length;
  let sum = 0;
  for (let i = 0; i < a.levels.length; i++) {
    sum += ((a.levels[i] ?? 0) - (b.levels[i] ?? 0)) ** 2;
    if (sum > most) return undefined;
  }
  return sum;
}
