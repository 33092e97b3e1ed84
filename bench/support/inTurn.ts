// Another build beside the one at hand, visited in turn with it: what slows the machine slows both, so that their ratio holds on any.
import type { Figure } from './figure';

/** A build of the app. */
export interface Build {
  /** Its address. */
  readonly url: string;
  /** Its folder. */
  readonly built: string;
}

/** Times that the app is to be as fast as the other build. */
const FASTER = 1.5;

/**
 * Does something with each build, `times` times, in turn: whoever is first in one round is last in the next.
 * Gives the results build by build.
 */
export async function inTurn<T>(
  times: number,
  builds: readonly Build[],
  body: (build: Build, at: number, round: number) => Promise<T>,
): Promise<readonly (readonly T[])[]> {
  const results: T[][] = builds.map(() => []);
  for (let round = 0; round < times; round++) {
    const order = builds.map((build, at) => ({ build, at }));
    for (const { build, at } of round % 2 === 0 ? order : order.reverse()) results[at]?.push(await body(build, at, round));
  }
  return results;
}

/** The other build's figure, and how many times as fast the app was, round by round; nothing where there is no other build. */
export function beside(of: string, own: readonly number[], other: readonly number[] | undefined): readonly Figure[] {
  if (!other) return [];
  return [
    { of: `${of}, the other build`, unit: 'ms', values: other },
    {
      of: `${of}, times as fast as the other build`,
      unit: '×',
      values: own.map((milliseconds, round) => (other[round] ?? NaN) / milliseconds),
      goal: { atLeast: FASTER },
    },
  ];
}
