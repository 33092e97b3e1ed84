// Undoing one change of a dataset, whatever happened since: what it took away is there again, what it altered is as it was before it.
import type { Class, Dataset, Part, Sample } from './dataset';
import { allSamples, inPart, partsOfRecordings, withSamples } from './dataset';
import type { Touched } from './touched';
import { changesPart, takenBack } from './touched';

/** What a change takes away or alters, as it stands before that change. */
export interface Stood {
  readonly classes: readonly Class[];
  readonly samples: readonly Touched[];
}

/** What an undo must know besides. */
export interface Known {
  /** A class that was deleted, as it last stood. */
  readonly deleted: (classId: string) => Class | undefined;
  /** A sample that was taken away since, as it last stood, without what is undone. */
  readonly gone: (sampleId: string) => Sample | undefined;
  /** The order of classes, and that of samples, those that are gone among them: the ones that are there ascend. */
  readonly rank: (id: string) => number;
}

/** A class and its samples as they stand before they are taken away; both empty where there is no such class. */
export function classAsItStands(dataset: Dataset, classId: string): Stood {
  return {
    classes: dataset.classes.filter(({ id }) => id === classId),
    samples: allSamples(dataset).flatMap((had) => (had.classId === classId ? [{ had }] : [])),
  };
}

/** Samples, those that are there, before they are taken away, or become what `after` has of them. */
export function samplesAsTheyStand(dataset: Dataset, ids: ReadonlySet<string>, after?: Dataset): Stood {
  const became = new Map(after && allSamples(after).map((sample) => [sample.id, sample]));
  const touched = (had: Sample): Touched => {
    const now = became.get(had.id);
    return now ? { had, became: now } : { had };
  };
  return { classes: [], samples: allSamples(dataset).flatMap((had) => (ids.has(had.id) ? [touched(had)] : [])) };
}

/**
 * Puts back what `stood`: classes that are gone, those of its samples too; samples that were taken away; and of the others what the
 * change did to them, where they are. Where none of them is there any more, they come back for it. Each stands where its rank places it,
 * and what is there already stays one. A recording is in one part as a whole: in the one it had where the change moved it, else where it
 * stands now, and where nothing of it is left in the one it had. A sample whose class nobody knows is left as it is: it would be seen
 * nowhere.
 */
export function putBack(dataset: Dataset, stood: Stood, { deleted, gone, rank }: Known): Dataset {
  const touched = new Map(stood.samples.map((each) => [each.had.id, each]));
  const now = allSamples(dataset);
  const there = new Set(now.flatMap(({ id }) => (touched.has(id) ? [id] : [])));
  const back = stood.samples.flatMap(({ had, became }) => {
    if (there.has(had.id)) return [];
    if (!became) return [had];
    return there.size === 0 ? (gone(had.id) ?? []) : [];
  });
  const altered = now.map((sample) => takenBack(sample, touched.get(sample.id) ?? { had: sample }));
  const classes = withNeeded(dataset, stood, [...altered, ...back], { deleted, rank });
  const known = new Set(classes.map(({ id }) => id));
  const parts = partsAfter(dataset, stood, back);
  const placed = (sample: Sample) => inPart(sample, parts.get(sample.burst) ?? sample.part ?? 'train');
  const kept = now.map((sample, i) => placed(known.has(altered[i]?.classId ?? '') ? (altered[i] ?? sample) : sample));
  // One that was in the other part stands behind its turn there.
  const inTurn = [...kept, ...back.filter(({ classId }) => known.has(classId)).map(placed)].sort((a, b) => rank(a.id) - rank(b.id));
  return withSamples(dataset, inTurn, classes);
}

/** All classes, with those that are to be put back or that samples need. */
function withNeeded(
  { classes }: Dataset,
  stood: Stood,
  samples: readonly Sample[],
  { deleted, rank }: Pick<Known, 'deleted' | 'rank'>,
): readonly Class[] {
  const here = new Set(classes.map(({ id }) => id));
  const back = new Map(stood.classes.map((each) => [each.id, each]));
  for (const { classId } of samples) {
    const gone = here.has(classId) || back.has(classId) ? undefined : deleted(classId);
    if (gone) back.set(classId, gone);
  }
  return merged(
    classes,
    [...back.values()].filter(({ id }) => !here.has(id)),
    rank,
  );
}

/** The parts that the recordings had which the change moved. */
export function partsBefore({ samples }: Stood): ReadonlyMap<string, Part> {
  const moved = samples.filter(changesPart).map(({ had }) => had);
  return partsOfRecordings(moved, new Set(moved.map(({ burst }) => burst)));
}

/** Where recordings belong that are concerned, by their names. */
function partsAfter(dataset: Dataset, stood: Stood, back: readonly Sample[]): ReadonlyMap<string, Part> {
  const bursts = new Set(back.map(({ burst }) => burst));
  return new Map([...partsOfRecordings(back, bursts), ...partsOfRecordings(allSamples(dataset), bursts), ...partsBefore(stood)]);
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
