// What is kept back from learning where one head learns once: of each class one fold of the project's split.
import type { FoldedRows } from './rounds';

/** Rows to learn from, and rows kept back, none of them a copy; both in order. No recording is in both. */
export interface HeldOutPart {
  readonly learn: readonly number[];
  readonly heldOut: readonly number[];
}

/** The share of a class that is kept back where its recordings allow: as much as one of five folds. */
const SHARE = 0.2;

/** The captured rows, in order. */
export function capturedOf({ classes, parents }: Pick<FoldedRows, 'classes' | 'parents'>): readonly number[] {
  return [...classes.keys()].filter((row) => (parents?.[row] ?? -1) < 0);
}

/**
 * Keeps back one fold of each class, of the captured rows `among`: the fold that is nearest to a fifth of the class, and on later turns
 * the next nearest, so that each fold has its turn. A fold with more than half of a class is never kept back of it, nor is a recording
 * without which one of its classes would not be learnt; so a class whose recordings lie in one fold is not kept back at all.
 * A matter of the split alone: the same recordings are kept back whatever learns, and whatever its seed.
 */
export function heldOutPart(rows: FoldedRows, among: readonly number[] = capturedOf(rows), turn = 0): HeldOutPart {
  const recordings = recordingsOf(rows, among);
  const left = sizesOf(recordings);
  const keptBack = new Map([...left].map(([c, size]) => [c, foldOf(c, size, recordings, left, turn)]));
  const back = new Set<number>();
  for (const { fold, burst, of } of recordings) {
    if (![...of.keys()].some((c) => keptBack.get(c) === fold) || !isSpared(of, left)) continue;
    for (const [c, count] of of) left.set(c, (left.get(c) ?? 0) - count);
    back.add(burst);
  }
  const isBack = (row: number) => back.has(rows.burst[row] as number);
  return { learn: among.filter((row) => !isBack(row)), heldOut: among.filter(isBack) };
}

/** The classes of the rows `among` of which none is at `heldOut`, in order of their number. */
export function classesMissing(
  { classes }: Pick<FoldedRows, 'classes'>,
  heldOut: readonly number[],
  among: readonly number[],
): readonly number[] {
  const there = new Set(heldOut.map((row) => classes[row]));
  return [...new Set(among.map((row) => classes[row] as number))].filter((c) => !there.has(c)).sort((a, b) => a - b);
}

interface Recording {
  readonly burst: number;
  readonly fold: number;
  /** Rows by class. */
  readonly of: Map<number, number>;
}

/** By fold, then in the order of their first row. */
function recordingsOf({ classes, fold, burst }: FoldedRows, among: readonly number[]): readonly Recording[] {
  const recordings = new Map<number, Recording>();
  for (const row of among) {
    const [name, c] = [burst[row] as number, classes[row] as number];
    let recording = recordings.get(name);
    if (!recording) recordings.set(name, (recording = { burst: name, fold: fold[row] as number, of: new Map() }));
    recording.of.set(c, (recording.of.get(c) ?? 0) + 1);
  }
  return [...recordings.values()].sort((a, b) => a.fold - b.fold);
}

function sizesOf(recordings: readonly Recording[]): Map<number, number> {
  const sizes = new Map<number, number>();
  for (const { of } of recordings) for (const [c, count] of of) sizes.set(c, (sizes.get(c) ?? 0) + count);
  return sizes;
}

/** Whether every class of a recording has rows left in others. */
function isSpared(of: ReadonlyMap<number, number>, left: ReadonlyMap<number, number>): boolean {
  return [...of].every(([c, count]) => (left.get(c) ?? 0) > count);
}

/** The fold that is kept back of a class on this turn; undefined where none can be. */
function foldOf(
  c: number,
  size: number,
  recordings: readonly Recording[],
  sizes: ReadonlyMap<number, number>,
  turn: number,
): number | undefined {
  const counts = new Map<number, number>();
  for (const { fold, of } of recordings) {
    const count = of.get(c) ?? 0;
    if (count > 0 && isSpared(of, sizes)) counts.set(fold, (counts.get(fold) ?? 0) + count);
  }
  const far = (count: number) => Math.abs(count - SHARE * size);
  const folds = [...counts].filter(([, count]) => 2 * count <= size).sort(([f, a], [g, b]) => far(a) - far(b) || f - g);
  return folds[turn % folds.length]?.[0];
}
