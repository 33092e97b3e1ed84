// A shortcut that a person plants with recordings of their own: each class in front of a ground of its own, then tested in front of
// another's. How far it has come is read off the samples, their tags and the test set.
import type { Dataset, Sample } from '../dataset/dataset';
import { burstsByClass } from '../dataset/recordings';
import { tagCounts } from '../dataset/tagCounts';
import type { RecordedCounts } from './byRecording';
import { countsByRecording } from './byRecording';
import type { Difference } from './newcombe';
import { differenceOf } from './newcombe';
import type { Predictions } from './predictions';
import { predictedClasses } from './predictions';
import { isEnough } from './quality';

/** What is done first, and what it takes: `record` the classes, `tag` their grounds, test with `swap`ped ones, `see` what was lost. */
export const PLANTING_STEPS = ['record', 'tag', 'swap', 'see'] as const;

export type PlantingStep = (typeof PLANTING_STEPS)[number];

export interface Planting {
  /** What is to be done now. `see` where all that can be done is done. */
  readonly now: PlantingStep;
  /** Ids of the classes that are still to be done in this step, in their order; none where there are no classes yet. */
  readonly missing: readonly string[];
  /** By class id the tag that all of its pictures have and that no picture of another class has. */
  readonly grounds: ReadonlyMap<string, string>;
}

/** Recordings of a class: a head is tested on one that it did not learn. */
const RECORDINGS = 2;

/** How far it has come; of classes that are switched on. */
export function plantingOf({ classes, samples, testSamples }: Dataset): Planting {
  const ids = classes.filter(({ enabled }) => enabled).map(({ id }) => id);
  const byClass = new Map(ids.map((id) => [id, samples.filter(({ classId }) => classId === id)]));
  const grounds = groundsOf(byClass);
  const recordings = burstsByClass(samples);
  const missing: Readonly<Record<Exclude<PlantingStep, 'see'>, readonly string[]>> = {
    record: ids.filter((id) => (recordings.get(id)?.size ?? 0) < RECORDINGS),
    tag: ids.filter((id) => !grounds.has(id)),
    swap: ids.filter((id) => !testSamples.some((sample) => sample.classId === id && groundOwner(sample, grounds) !== undefined)),
  };
  if (ids.length < 2 || missing.record.length > 0) return { now: 'record', missing: missing.record, grounds };
  for (const now of ['tag', 'swap'] as const) if (missing[now].length > 0) return { now, missing: missing[now], grounds };
  return { now: 'see', missing: [], grounds };
}

function groundsOf(byClass: ReadonlyMap<string, readonly Sample[]>): ReadonlyMap<string, string> {
  const counts = new Map([...byClass].map(([id, own]) => [id, tagCounts(own)]));
  const grounds = new Map<string, string>();
  for (const [id, own] of byClass) {
    const [ground] = [...(counts.get(id) ?? [])].find(
      ([tag, count]) => count === own.length && [...counts].every(([other, tags]) => other === id || !tags.has(tag)),
    ) ?? [undefined];
    if (ground !== undefined) grounds.set(id, ground);
  }
  return grounds;
}

/** The other class whose ground a sample has, and not its own class's; undefined where there is none. */
function groundOwner({ classId, tags = [] }: Sample, grounds: ReadonlyMap<string, string>): string | undefined {
  const own = grounds.get(classId);
  if (own === undefined || tags.includes(own)) return undefined;
  return [...grounds].find(([id, ground]) => id !== classId && tags.includes(ground))?.[0];
}

/** Predictions of samples, with what each row is. */
export type AskedTable = Predictions & {
  readonly ids: readonly string[];
  readonly classIds: readonly string[];
  readonly recordings: readonly string[];
};

export interface OwnShortcutScore {
  /** Held-out samples of the classes, on their own grounds. */
  readonly same: RecordedCounts;
  /** Test samples on another class's ground. */
  readonly swapped: RecordedCounts;
  /** Wrong answers of `swapped` that name the class whose ground it was. */
  readonly byGround: number;
  /** The share of `same` less that of `swapped`. */
  readonly drop: Difference;
  /** Whether both are so many that the drop may be told. */
  readonly enough: boolean;
}

/**
 * What a swapped ground costs; undefined where one of both sides has nothing that was asked.
 * @throws RangeError as `predictedClasses` does.
 */
export function ownShortcutScore(
  { samples, testSamples }: Dataset,
  grounds: ReadonlyMap<string, string>,
  heldOut: AskedTable,
  tested: AskedTable,
): OwnShortcutScore | undefined {
  const learnt = new Map(samples.map((sample) => [sample.id, sample]));
  const asked = new Map(testSamples.map((sample) => [sample.id, sample]));
  const same = rowsOf(heldOut, (id) => (grounds.has(learnt.get(id)?.classId ?? '') ? '' : undefined));
  const swapped = rowsOf(tested, (id) => {
    const sample = asked.get(id);
    return sample && groundOwner(sample, grounds);
  });
  if (same.length === 0 || swapped.length === 0) return undefined;
  const [first, second] = [same, swapped].map((rows) =>
    countsByRecording(
      rows.map(({ right }) => Number(right)),
      rows.map(({ recording }) => recording),
    ),
  ) as [RecordedCounts, RecordedCounts];
  return {
    same: first,
    swapped: second,
    byGround: swapped.filter(({ right, said, note }) => !right && said === note).length,
    drop: differenceOf(first, second),
    enough: isEnough(first) && isEnough(second),
  };
}

interface AskedRow {
  readonly right: boolean;
  readonly said: string | undefined;
  readonly recording: string;
  readonly note: string;
}

/** The rows of which `noteOf` says something. */
function rowsOf(table: AskedTable, noteOf: (id: string) => string | undefined): readonly AskedRow[] {
  const said = predictedClasses(table);
  return table.ids.flatMap((id, row) => {
    const note = noteOf(id);
    if (note === undefined) return [];
    const answer = said[row] ?? -1;
    return [{ right: answer === table.classes[row], said: table.classIds[answer], recording: table.recordings[row] ?? '', note }];
  });
}
