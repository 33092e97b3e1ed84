// How good a head is, in the numbers that a person is told: a view of the table of held-out predictions.
import type { RecordedCounts } from './byRecording';
import { countsByRecording } from './byRecording';
import type { Guessing } from './guessing';
import { guessingOf } from './guessing';
import type { HeldOutTable } from './heldOut';
import { perClass } from './metrics';
import type { Counts } from './newcombe';
import { rightOf } from './predictions';
import type { ClassCoverage } from './rounds';
import type { Interval } from './wilson';
import { shareInterval } from './wilson';

/** Held-out samples from which on a share may be told as a percentage: of fewer, one answer more or less moves it by over five points. */
export const ENOUGH_FOR_A_SHARE = 20;

/** Recordings that they are of, from which on it may: of fewer, one recording more or less changes all. */
export const ENOUGH_RECORDINGS = 4;

/** Whether a share may be told as a percentage. */
export const isEnough = ({ total, recordings }: Pick<RecordedCounts, 'total' | 'recordings'>): boolean =>
  total >= ENOUGH_FOR_A_SHARE && recordings >= ENOUGH_RECORDINGS;

/** The counts are of held-out samples. */
export interface Quality extends RecordedCounts {
  /** Of the share that is right, at 95 %: frames of one recording count for as much as they say. */
  readonly interval: Interval;
  /** Whether so many are held out, of so many recordings, that the share may be told as a percentage. */
  readonly enough: boolean;
  /**
   * The class of which the least share is found, of equal ones the first, and how many others are equal to it; undefined where of all asked
   * classes the same share is.
   */
  readonly weakest: (Counts & { readonly classId: string; readonly others: number }) | undefined;
  /** What always giving the same answer would come to: a head that is no better has learnt nothing. */
  readonly baseline: Guessing | undefined;
  /** Classes of which no sample can be held out, and why. */
  readonly notHeldOut: readonly { readonly classId: string; readonly lack: ClassCoverage['lack'] }[];
}

/** `coverage` has an entry for each of the classes that samples have: the first of the table's. */
export function qualityOf(table: HeldOutTable, coverage: readonly ClassCoverage[]): Quality {
  const classes = perClass(table).map((figures, c) => ({ ...figures, classId: table.classIds[c] as string }));
  const counts = countsByRecording(rightOf(table), table.recordings);
  const asked = classes.filter(({ support }) => support > 0);
  const [weakest, ...others] = [...asked].sort((a, b) => (a.recall ?? 1) - (b.recall ?? 1));
  const asWeak = others.filter(({ recall }) => recall === weakest?.recall).length;
  return {
    ...counts,
    interval: shareInterval(counts),
    enough: isEnough(counts),
    weakest:
      weakest && asWeak < others.length
        ? { classId: weakest.classId, right: weakest.right, total: weakest.support, others: asWeak }
        : undefined,
    baseline: guessingOf(classes.map(({ classId, support }) => [classId, support])),
    notHeldOut: coverage.flatMap(({ lack }, c) => (lack === 'none' ? [] : [{ classId: table.classIds[c] as string, lack }])),
  };
}
