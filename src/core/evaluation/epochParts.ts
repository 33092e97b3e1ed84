// Which samples are learnt from by epochs, which choose the epoch, and which only test: whole recordings each, by the project's split.
import { capturedOf, classesMissing, heldOutPart } from './heldOutPart';
import type { FoldedRows } from './rounds';

/** Captured rows, in order. No recording is in two of them. */
export interface EpochParts {
  readonly learn: readonly number[];
  /** Chooses the epoch. It holds every class or nothing: what was chosen by some classes would suit those. */
  readonly validation: readonly number[];
  /** Never looked at while learning; classes that cannot spare a recording are missing. Empty when the recordings do not reach for both. */
  readonly test: readonly number[];
}

/**
 * Keeps back one fold of each class to test on and one to choose by. Where some class is missing in what would choose, all that is kept
 * back chooses; where one is missing in that, too, all of it tests, and nothing chooses.
 */
export function epochParts(rows: FoldedRows): EpochParts {
  const all = capturedOf(rows);
  const holdsOutAll = (heldOut: readonly number[]) => classesMissing(rows, heldOut, all).length === 0;
  const first = heldOutPart(rows, all);
  if (!holdsOutAll(first.heldOut)) return { learn: first.learn, validation: [], test: first.heldOut };
  const second = heldOutPart(rows, first.learn);
  if (!holdsOutAll(second.heldOut)) return { learn: first.learn, validation: first.heldOut, test: [] };
  return { learn: second.learn, validation: second.heldOut, test: first.heldOut };
}

/** Samples of each class from which on some of them choose the epoch: of fewer, none can be spared, and what they chose would be chance. */
const ENOUGH = 10;

/**
 * Of the few shots `among`: one fold of each class chooses the epoch where every class has ten or more and a recording to spare,
 * else all are learnt from.
 */
export function learnAndStop(rows: FoldedRows, among: readonly number[]): Omit<EpochParts, 'test'> {
  const sizes = new Map<number, number>();
  for (const row of among) sizes.set(rows.classes[row] as number, (sizes.get(rows.classes[row] as number) ?? 0) + 1);
  const { learn, heldOut } = heldOutPart(rows, Math.min(...sizes.values()) >= ENOUGH ? among : []);
  return heldOut.length > 0 && classesMissing(rows, heldOut, among).length === 0
    ? { learn, validation: heldOut }
    : { learn: among, validation: [] };
}
