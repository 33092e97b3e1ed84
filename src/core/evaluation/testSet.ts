// How good a head is on a test set of one's own, and how far that is from what it gets right of held-out samples.
import type { RecordedCounts } from './byRecording';
import { countsByRecording } from './byRecording';
import type { Guessing } from './guessing';
import { guessingOf } from './guessing';
import { perClass } from './metrics';
import type { Counts, Difference } from './newcombe';
import { differenceOf } from './newcombe';
import type { Predictions } from './predictions';
import { rightOf } from './predictions';
import { isEnough } from './quality';
import type { Interval } from './wilson';
import { shareInterval } from './wilson';

/** One row for each test sample that the head can be tested on. `ids` are of samples, `classIds` of the columns of `probabilities`. */
export interface TestTable extends Predictions {
  readonly ids: readonly string[];
  readonly classIds: readonly string[];
  readonly classes: Uint16Array;
  readonly probabilities: Float64Array;
  /** Which recording each is of. */
  readonly recordings: readonly string[];
}

export interface TestScore extends RecordedCounts {
  /** Of the share that is right, at 95 %: frames of one recording count for as much as they say. */
  readonly interval: Interval;
  /** Whether there are so many that the share may be told as a percentage. */
  readonly enough: boolean;
  /** What always giving the same answer would come to. */
  readonly baseline: Guessing | undefined;
  /** Each class that has test samples. */
  readonly classes: readonly (Counts & { readonly classId: string })[];
  /** Ids of the classes that the head knows and that have no test sample: the score says nothing of them. */
  readonly untested: readonly string[];
  /** What the test set has more than the held-out samples; undefined where one of them is too few to tell. */
  readonly gap: Gap | undefined;
}

export interface Gap extends Difference {
  /** Whether the interval leaves out 0: `lower` when the head does worse on the test set. */
  readonly verdict: 'lower' | 'higher' | 'no clear difference';
}

/** @param heldOut how the same kind of head does on samples that it had not learnt; undefined where that is not known. */
export function testScore(table: TestTable, heldOut: RecordedCounts | undefined): TestScore {
  const classes = perClass(table).flatMap(({ right, support }, c) => {
    const classId = table.classIds[c];
    return support > 0 && classId !== undefined ? [{ classId, right, total: support }] : [];
  });
  const counts = countsByRecording(rightOf(table), table.recordings);
  const enough = isEnough(counts);
  return {
    ...counts,
    interval: shareInterval(counts),
    enough,
    baseline: guessingOf(classes.map(({ classId, total }) => [classId, total])),
    classes,
    untested: table.classIds.filter((id) => !classes.some(({ classId }) => classId === id)),
    gap: enough && heldOut && isEnough(heldOut) ? gapBetween(counts, heldOut) : undefined,
  };
}

function gapBetween(test: Counts, heldOut: Counts): Gap {
  const difference = differenceOf(test, heldOut);
  const { low, high } = difference.between;
  return { ...difference, verdict: high < 0 ? 'lower' : low > 0 ? 'higher' : 'no clear difference' };
}
