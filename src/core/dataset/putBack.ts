// Undoing one change of a dataset, whatever happened since: what it touched stands again as it stood before it.
import type { Class, Dataset, Part, Sample } from './dataset';
import { allSamples, inPart, partsOfRecordings, withSamples } from './dataset';

/** What a change takes away or alters, as it stands before that change. */
export interface Stood {
  readonly classes: readonly Class[];
  readonly samples: readonly Sample[];
  /** The change moves whole recordings from part to part. */
  readonly movesParts?: boolean;
}

/** What an undo must know besides. */
export interface Known {
  /** A class that was deleted, as it last stood. */
  readonly deleted: (classId: string) => Class | undefined;
  /** The order of classes, and that of samples, those that are gone among them: the ones that are there ascend. */
  readonly rank: (id: string) => number;
}

/** A class and its samples as they stand; both empty where there is no such class. */
export function classAsItStands(dataset: Dataset, classId: string): Stood {
  return {
    classes: dataset.classes.filter(({ id }) => id === classId),
    samples: allSamples(dataset).filter((each) => each.classId === classId),
  };
}

/** Samples as they stand, those that are there. */
export function samplesAsTheyStand(dataset: Dataset, ids: ReadonlySet<string>): Stood {
  return { classes: [], samples: allSamples(dataset).filter(({ id }) => ids.has(id)) };
}

/**
 * Puts back what `stood`: classes that are gone, those of its samples too; samples that are gone, and the others under the
 * class they had. Each stands where its rank places it, and what is there already stays one. A recording is in one part as a whole:
 * in the one it had where the change moved it, else where it stands now, and where nothing of it is left in the one it had.
 * A sample whose class nobody knows is left as it is: it would be seen nowhere.
 */
export function putBack(dataset: Dataset, stood: Stood, { deleted, rank }: Known): Dataset {
  const here = new Set(dataset.classes.map(({ id }) => id));
  const back = new Map(stood.classes.map((each) => [each.id, each]));
  for (const { classId } of stood.samples) {
    const gone = back.has(classId) ? undefined : deleted(classId);
    if (gone) back.set(classId, gone);
  }
  const classes = merged(
    dataset.classes,
    [...back.values()].filter(({ id }) => !here.has(id)),
    rank,
  );
  const known = new Set(classes.map(({ id }) => id));
  const before = new Map(stood.samples.filter(({ classId }) => known.has(classId)).map((sample) => [sample.id, sample]));
  const parts = partsAfter(dataset, stood);
  const placed = (sample: Sample) => inPart(sample, parts.get(sample.burst) ?? sample.part ?? 'train');
  const kept = allSamples(dataset).map((sample) => placed(before.get(sample.id) ?? sample));
  for (const { id } of kept) before.delete(id);
  // One that was in the other part stands behind its turn there.
  const inTurn = [...kept, ...[...before.values()].map(placed)].sort((a, b) => rank(a.id) - rank(b.id));
  return withSamples(dataset, inTurn, classes);
}

/** Where the recordings of `stood` belong, by their names. */
function partsAfter(dataset: Dataset, { samples, movesParts = false }: Stood): ReadonlyMap<string, Part> {
  const bursts = new Set(samples.map(({ burst }) => burst));
  const had = partsOfRecordings(samples, bursts);
  return movesParts ? had : new Map([...had, ...partsOfRecordings(allSamples(dataset), bursts)]);
}

/** Two lists as one, in the order of their ranks; `kept` is in order already. */
function merged<Item extends { readonly id: string }>(kept: readonly Item[], gone: readonly Item[], rank: Known['rank']): readonly Item[] {
  if (gone.length === 0) return kept;
  const waiting = [...gone].sort((a, b) => rank(a.id) - rank(b.id));
  const result: Item[] = [];
  let next = 0;
  for (const item of kept) {
    for (let first = waiting[next]; first && rank(first.id) < rank(item.id); first = waiting[++next]) result.push(first);
    result.push(item);
  }
  return [...result, ...waiting.slice(next)];
}
