// The split of a project: each recording has its fold for good, whatever is recorded or deleted later.
import * as v from 'valibot';
import { numbered } from '../base/numbered';
import type { FoldedRows } from './rounds';
import type { Splittable } from './split';
import { assignFolds } from './split';

/**
 * Which recordings are in which fold, by the names of bursts; what it holds of recordings that are gone is kept for when they come back.
 * It is stored with its project. The order of names within a fold says nothing.
 */
export interface Split {
  readonly seed: number;
  readonly folds: readonly (readonly string[])[];
}

/**
 * Folds of a project's split: heads that predict what is held out have learnt four fifths of the recordings (Hastie,
 * Tibshirani & Friedman 2009, 7.10).
 */
export const FOLDS = 5;

/** A split without a recording. @throws RangeError unless `folds` is a whole number from 2 to 65535. */
export function emptySplit(seed: number, folds = FOLDS): Split {
  if (!(Number.isSafeInteger(folds) && folds >= 2 && folds <= 65535)) throw new RangeError(`invalid folds: ${folds}`);
  return { seed, folds: Array.from({ length: folds }, () => []) };
}

/** Asked for after every change, of the same split again and again. */
const byBurst = new WeakMap<Split, ReadonlyMap<string, number>>();

/** The fold of each recording, by name. */
export function foldByBurst(split: Split): ReadonlyMap<string, number> {
  let found = byBurst.get(split);
  if (!found) {
    const made = new Map<string, number>();
    split.folds.forEach((bursts, f) => {
      for (const burst of bursts) made.set(burst, f);
    });
    byBurst.set(split, (found = made));
  }
  return found;
}

/**
 * The split with a fold for every recording of `samples`: new ones go to where they leave the classes most even, those that have a fold
 * keep it. So a class with two recordings can be held out, and one whose recordings have come to lie in one fold can be with one more.
 * The very same split when there is nothing new. Depends on the samples that there are, not on their order.
 */
export function grownSplit(split: Split, samples: readonly Splittable[]): Split {
  const known = foldByBurst(split);
  if (samples.every(({ burst }) => known.has(burst))) return split;
  const all = assignFolds(samples, split.folds.length, split.seed, known);
  const folds = split.folds.map((bursts) => [...bursts]);
  for (const [burst, f] of all) if (!known.has(burst)) folds[f]?.push(burst);
  return { ...split, folds };
}

/** Labelled rows, the recording of each by name. */
export interface RecordedRows {
  readonly classes: Uint16Array;
  readonly classIds: readonly string[];
  readonly bursts: readonly string[];
  readonly parents?: Int32Array | undefined;
}

/** The rows as columns, each in the fold of its recording. @throws RangeError when a recording has none: see `grownSplit`. */
export function foldedRows(split: Split, { classes, classIds, bursts, parents }: RecordedRows): FoldedRows {
  const foldOf = foldByBurst(split);
  const fold = new Uint16Array(bursts.length);
  bursts.forEach((name, i) => {
    const f = foldOf.get(name);
    if (f === undefined) throw new RangeError(`invalid split: the recording ${name} has no fold`);
    fold[i] = f;
  });
  return { classCount: classIds.length, classes, fold, burst: numbered(bursts), ...(parents && { parents }) };
}

/** The rows in the folds of a split that is made of them alone. @throws RangeError as `emptySplit` does. */
export function freshlyFolded(rows: RecordedRows, seed: number, folds = FOLDS): FoldedRows {
  const { classes, classIds, bursts } = rows;
  const samples = bursts.map((burst, i) => ({ burst, classId: classIds[classes[i] as number] as string }));
  return foldedRows(grownSplit(emptySplit(seed, folds), samples), rows);
}

/** The split without recordings that are not among `samples`: for when nothing can bring them back. The very same when all are. */
export function prunedSplit(split: Split, samples: readonly Pick<Splittable, 'burst'>[]): Split {
  const there = new Set(samples.map(({ burst }) => burst));
  if (split.folds.every((bursts) => bursts.every((burst) => there.has(burst)))) return split;
  return { ...split, folds: split.folds.map((bursts) => bursts.filter((burst) => there.has(burst))) };
}

/** A recording in two folds has the last one. */
const storedSplit = v.object({
  seed: v.pipe(v.number(), v.safeInteger()),
  folds: v.pipe(v.array(v.array(v.string())), v.minLength(2), v.maxLength(65535)),
});

/** Whether what was stored is a split. */
export const isSplit = (stored: unknown): stored is Split => v.is(storedSplit, stored);
