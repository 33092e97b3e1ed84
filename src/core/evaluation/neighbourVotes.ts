// The nearest few of other recordings of each held-out row, kept while pairs are gone through, and how they vote for its class.
import type { FoldedRows } from './rounds';

/** So many of the nearest vote. */
export const NEIGHBOURS = 20;

/** A vote is worth e times less for every so much that its cosine is below the nearest one's. */
const TEMPERATURE = 0.1;

/** What is remembered of the neighbours, by names. Changed in place. */
export interface NeighbourMemory {
  readonly near: Map<number, { readonly names: Uint32Array; readonly cosines: Float64Array }>;
  /** The recording of each captured row, as it was numbered then. */
  readonly bursts: Map<number, number>;
}

/** A memory of nothing: the first search after it looks at every pair. */
export const neighbourMemory = (): NeighbourMemory => ({ near: new Map(), bursts: new Map() });

/** The nearest of each of n rows, filled place after place. */
export interface Neighbours {
  /** n × `NEIGHBOURS` rows of other recordings, the nearest first and of equally near ones the first; −1 behind the last. */
  readonly rows: Int32Array;
  readonly cosines: Float64Array;
  /** For each row the least cosine that may still be a neighbour's; Infinity where none is looked for. */
  readonly least: Float64Array;
}

/** Nobody's neighbours yet; they are looked for of the rows of `asked`, of n. */
export function noNeighbours(n: number, asked: Uint32Array): Neighbours {
  const least = new Float64Array(n).fill(Infinity);
  for (const i of asked) least[i] = -Infinity;
  return { rows: new Int32Array(n * NEIGHBOURS).fill(-1), cosines: new Float64Array(n * NEIGHBOURS).fill(-Infinity), least };
}

/** Takes `j`, which is of another recording, among the neighbours of `i` if it is near enough and not there yet. */
export function takeNeighbour({ rows, cosines, least }: Neighbours, i: number, j: number, cosine: number): void {
  const from = i * NEIGHBOURS;
  const last = from + NEIGHBOURS - 1;
  const isBehind = (at: number) => {
    const there = rows[at] as number;
    return there < 0 || cosine > (cosines[at] as number) || (cosine === cosines[at] && j < there);
  };
  if (!isBehind(last)) return;
  for (let at = from; at <= last && (rows[at] as number) >= 0; at++) if (rows[at] === j) return;
  let at = last;
  for (; at > from && isBehind(at - 1); at--) {
    rows[at] = rows[at - 1] as number;
    cosines[at] = cosines[at - 1] as number;
  }
  rows[at] = j;
  cosines[at] = cosine;
  least[i] = cosines[last] as number;
}

/** Captured rows that are new, or no longer in one recording with those that they were with: 1 for each. */
export function newlyRecorded({ names, burst, parents }: NamedRows, { bursts }: NeighbourMemory): Uint8Array {
  const nowOf = new Map<number, number>();
  return Uint8Array.from(names, (name, i) => {
    if ((parents?.[i] ?? -1) >= 0) return 0;
    const was = bursts.get(name);
    if (was === undefined) return 1;
    const now = nowOf.get(was);
    if (now === undefined) nowOf.set(was, burst[i] as number);
    return Number(now !== undefined && now !== burst[i]);
  });
}

type NamedRows = Pick<FoldedRows, 'burst' | 'parents'> & { readonly names: Uint32Array };

/** Puts back what was remembered of a row, where all of it is still there and of other recordings; false otherwise. */
export function recallNeighbours(
  to: Neighbours,
  i: number,
  rows: NamedRows,
  rowOf: ReadonlyMap<number, number>,
  memory: NeighbourMemory,
): boolean {
  const known = memory.near.get(rows.names[i] as number);
  if (!known) return false;
  const there = Array.from(known.names, (name) => rowOf.get(name));
  if (there.some((j) => j === undefined || rows.burst[j] === rows.burst[i])) return false;
  there.forEach((j, at) => takeNeighbour(to, i, j ?? -1, known.cosines[at] as number));
  return true;
}

/** Remembers the neighbours of these rows, and nothing else. */
export function rememberNeighbours(memory: NeighbourMemory, { rows, cosines }: Neighbours, named: NamedRows, some: Uint32Array): void {
  memory.near.clear();
  memory.bursts.clear();
  const { names, burst, parents } = named;
  names.forEach((name, i) => {
    if ((parents?.[i] ?? -1) < 0) memory.bursts.set(name, burst[i] as number);
  });
  for (const i of some) {
    const mine = rows.subarray(i * NEIGHBOURS, (i + 1) * NEIGHBOURS).filter((j) => j >= 0);
    const at = i * NEIGHBOURS;
    memory.near.set(names[i] as number, {
      names: Uint32Array.from(mine, (j) => names[j] as number),
      cosines: cosines.slice(at, at + mine.length),
    });
  }
}

/**
 * How the neighbours of these rows vote: m × k shares, each row's add up to 1 (all 0 for a row without neighbours). Each votes for its own
 * class, of weight exp((cosine − greatest cosine) / 0.1). O(m·(`NEIGHBOURS` + k)).
 * (The distance-weighted k-nearest-neighbour rule: Dudani, IEEE Transactions on Systems, Man, and Cybernetics 6, 1976; with these weights:
 * Wu, Xiong, Yu & Lin, CVPR 2018, arXiv 1805.01978.)
 */
export function votesOf(
  { rows, cosines }: Neighbours,
  some: ArrayLike<number>,
  classes: ArrayLike<number>,
  k: number,
): Float32Array<ArrayBuffer> {
  const votes = new Float32Array(some.length * k);
  const sums = new Float64Array(k);
  Array.from(some).forEach((i, at) => {
    sums.fill(0);
    let all = 0;
    for (let p = i * NEIGHBOURS; p < (i + 1) * NEIGHBOURS && (rows[p] as number) >= 0; p++) {
      const weight = Math.exp(((cosines[p] as number) - (cosines[i * NEIGHBOURS] as number)) / TEMPERATURE);
      const c = classes[rows[p] as number] as number;
      sums[c] = (sums[c] as number) + weight;
      all += weight;
    }
    if (all > 0)
      votes.set(
        sums.map((sum) => sum / all),
        at * k,
      );
  });
  return votes;
}
