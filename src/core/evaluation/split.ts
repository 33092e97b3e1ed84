// Splits of samples into folds that never tear a burst apart, every class shared out as evenly as its bursts allow.
import { randomFrom, shuffled } from '../base/random';

/** What a split looks at in a sample. */
export interface Splittable {
  readonly classId: string;
  readonly burst: string;
}

/**
 * Gives every sample a fold, 0 … `folds` − 1: all samples of a burst the same one, each class spread as evenly as its
 * bursts allow. Folds may stay empty when there are fewer bursts than folds. The same seed gives the same folds
 * whatever the order of the samples. See `assignFolds`.
 * @throws RangeError unless `folds` is a whole number from 1 to 65535.
 */
export function foldsOf(samples: readonly Splittable[], folds: number, seed: number): Uint16Array {
  const foldOf = assignFolds(samples, folds, seed, new Map());
  return Uint16Array.from(samples, ({ burst }) => foldOf.get(burst) as number);
}

/**
 * A fold for each burst: the one that is `known`, else one that is chosen beside those. Greedy, the largest bursts first, each to where
 * it leaves the classes most even (after Sechidis, Tsoumakas & Vlahavas, On the Stratification of Multi-Label Data, 2011).
 * @throws RangeError unless `folds` is a whole number from 1 to 65535, and the known ones are below it.
 */
export function assignFolds(
  samples: readonly Splittable[],
  folds: number,
  seed: number,
  known: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  if (!(Number.isSafeInteger(folds) && folds >= 1 && folds <= 65535)) throw new RangeError(`invalid folds: ${folds}`);
  const foldOf = new Map(known);
  const classSizes = countsOf(samples.map(({ classId }) => classId));
  const filled = Array.from({ length: folds }, () => ({ size: 0, of: new Map<string, number>() }));
  const fill = (f: number, { indices, of }: Burst) => {
    const target = filled[f];
    if (!target) throw new RangeError(`invalid fold: ${f}, there are ${folds}`);
    target.size += indices.length;
    for (const [classId, count] of of) target.of.set(classId, (target.of.get(classId) ?? 0) + count);
  };
  const fresh = burstsOf(samples, seed, (name) => !known.has(name));
  for (const burst of burstsOf(samples, seed, (name) => known.has(name))) fill(known.get(burst.name) as number, burst);
  for (const burst of fresh) {
    let chosen = 0;
    let least: readonly [number, number] = [Infinity, Infinity];
    filled.forEach((candidate, f) => {
      // Growth of Σ (share of the class in the fold)², up to a factor: least where the classes of this burst are scarcest.
      let crowding = 0;
      for (const [classId, count] of burst.of) {
        const size = classSizes.get(classId) as number;
        crowding += (count * (2 * (candidate.of.get(classId) ?? 0) + count)) / (size * size);
      }
      const cost = [crowding, candidate.size] as const;
      if (cost[0] < least[0] - 1e-12 || (cost[0] <= least[0] + 1e-12 && cost[1] < least[1])) {
        chosen = f;
        least = cost;
      }
    });
    fill(chosen, burst);
    foldOf.set(burst.name, chosen);
  }
  return foldOf;
}

/** Indices of samples to learn from, and of samples kept back. Both in order. */
export interface HeldOut {
  readonly learn: readonly number[];
  readonly heldOut: readonly number[];
}

/**
 * Keeps back about `share` (0 … 1) of each class, in whole bursts: at least one burst of a class that can spare one (unless
 * the share is 0), never so much that a class has nothing to learn from. A class with one burst keeps it, and a burst
 * that holds several classes is kept back only if all of them can spare it.
 * Deterministic in the seed, whatever the order of the samples.
 * @throws RangeError when `share` is not in 0 … 1.
 */
export function holdOut(samples: readonly Splittable[], share: number, seed: number): HeldOut {
  if (!(share >= 0 && share <= 1)) throw new RangeError(`invalid share: ${share}`);
  const classSizes = countsOf(samples.map(({ classId }) => classId));
  const kept = new Map<string, number>();
  const back = new Set<number>();
  const bursts = burstsOf(samples, seed);
  const keepBack = ({ indices, of }: Burst) => {
    for (const [classId, count] of of) kept.set(classId, (kept.get(classId) ?? 0) + count);
    for (const index of indices) back.add(index);
  };
  const spared = ({ of }: Burst) =>
    [...of].every(([classId, count]) => (kept.get(classId) ?? 0) + count < (classSizes.get(classId) as number));
  for (const burst of bursts) {
    const nearer = [...burst.of].every(([classId, count]) => {
      const missing = share * (classSizes.get(classId) as number) - (kept.get(classId) ?? 0);
      return Math.abs(missing - count) < Math.abs(missing);
    });
    if (nearer && spared(burst)) keepBack(burst);
  }
  if (share > 0) {
    for (const burst of bursts.toReversed()) {
      if ([...burst.of.keys()].every((classId) => !kept.get(classId)) && spared(burst)) keepBack(burst);
    }
  }
  const learn: number[] = [];
  const heldOut: number[] = [];
  samples.forEach((_, index) => (back.has(index) ? heldOut : learn).push(index));
  return { learn, heldOut };
}

interface Burst {
  readonly name: string;
  readonly indices: number[];
  readonly of: Map<string, number>;
}

/** Those bursts that are `wanted` in a seeded order, the larger before the smaller. */
function burstsOf(samples: readonly Splittable[], seed: number, wanted: (name: string) => boolean = () => true): Burst[] {
  const bursts = new Map<string, Burst>();
  samples.forEach(({ classId, burst: name }, index) => {
    if (!wanted(name)) return;
    let burst = bursts.get(name);
    if (!burst) bursts.set(name, (burst = { name, indices: [], of: new Map() }));
    burst.indices.push(index);
    burst.of.set(classId, (burst.of.get(classId) ?? 0) + 1);
  });
  const named = [...bursts.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  return shuffled(named, randomFrom(seed)).sort((a, b) => b.indices.length - a.indices.length);
}

/** The classes whose samples are all of one burst, in the order of their first sample: held out, they would not be learnt at all. */
export function classesOfOneBurst(samples: readonly Splittable[]): readonly string[] {
  const bursts = new Map<string, Set<string>>();
  for (const { classId, burst } of samples) bursts.set(classId, (bursts.get(classId) ?? new Set()).add(burst));
  return [...bursts].flatMap(([classId, names]) => (names.size === 1 ? [classId] : []));
}

function countsOf(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
