// Splits of samples into folds that never tear a burst apart, every class shared out as evenly as its bursts allow.
import { randomFrom, shuffled } from '../base/random';
import { burstsByClass } from '../dataset/recordings';

/** What a split looks at in a sample. */
export interface Splittable {
  readonly classId: string;
  readonly burst: string;
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
  const classSizes = new Map<string, number>();
  const filled = Array.from({ length: folds }, () => ({ size: 0, of: new Map<string, number>() }));
  const fill = (f: number, classId: string, count: number) => {
    const target = filled[f];
    if (!target) throw new RangeError(`invalid fold: ${f}, there are ${folds}`);
    target.size += count;
    add(target.of, classId, count);
  };
  // Thousands have a fold, and few are new: those that have one are counted where they stand.
  const unknown: Splittable[] = [];
  for (const sample of samples) {
    add(classSizes, sample.classId, 1);
    const f = known.get(sample.burst);
    if (f === undefined) unknown.push(sample);
    else fill(f, sample.classId, 1);
  }
  for (const burst of burstsOf(unknown, seed)) {
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
    for (const [classId, count] of burst.of) fill(chosen, classId, count);
    foldOf.set(burst.name, chosen);
  }
  return foldOf;
}

interface Burst {
  readonly name: string;
  /** Samples, altogether and of each class. */
  size: number;
  readonly of: Map<string, number>;
}

/** The bursts in a seeded order, the larger before the smaller. */
function burstsOf(samples: readonly Splittable[], seed: number): Burst[] {
  const bursts = new Map<string, Burst>();
  for (const { classId, burst: name } of samples) {
    let burst = bursts.get(name);
    if (!burst) bursts.set(name, (burst = { name, size: 0, of: new Map() }));
    burst.size++;
    add(burst.of, classId, 1);
  }
  const named = [...bursts.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  return shuffled(named, randomFrom(seed)).sort((a, b) => b.size - a.size);
}

/** The classes whose samples are all of one burst, in the order of their first sample: held out, they would not be learnt at all. */
export function classesOfOneBurst(samples: readonly Splittable[]): readonly string[] {
  return [...burstsByClass(samples)].flatMap(([classId, names]) => (names.size === 1 ? [classId] : []));
}

function add(counts: Map<string, number>, name: string, count: number): void {
  counts.set(name, (counts.get(name) ?? 0) + count);
}
