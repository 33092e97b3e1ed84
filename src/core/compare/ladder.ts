// The ladder: the same held-out samples asked of heads that learnt ever more, rung by rung.
import type { HeldOutTable } from '../evaluation/heldOut';
import { rightOf } from '../evaluation/predictions';
import type { Interval } from '../evaluation/wilson';
import { wilson } from '../evaluation/wilson';
import type { Range } from './cost';
import type { Worth } from './worth';
import { answersOf, worthBeside } from './worth';

export const RUNG_IDS = ['zero-shot', 'one-sample', 'linear', 'mlp', 'fine-tuned'] as const;

export type RungId = (typeof RUNG_IDS)[number];

/** One rung as it was measured. */
export interface MeasuredRung {
  readonly id: RungId;
  readonly table: HeldOutTable;
  /** Of one head, to learn and to be asked: the time of all of them, shared out. */
  readonly milliseconds: number;
  /** Numbers that one such head learnt from samples. */
  readonly numbers: number;
  /** Multiply-adds to learn one such head, pictures embedded already: the mean of all, counted. */
  readonly operations: Range;
}

export interface Rung extends Omit<MeasuredRung, 'table'> {
  readonly right: number;
  readonly total: number;
  readonly interval: Interval;
  /** Beside the rung below; undefined for the lowest. */
  readonly beside: Worth | undefined;
  /** The rungs below that it is clearly better than: steps that are none by themselves may come to one. Absent where that was not kept. */
  readonly betterThan?: readonly RungId[] | undefined;
}

/** The rows of a table that are of these samples, in its own order. */
export function tableOf(table: HeldOutTable, ids: ReadonlySet<string>): HeldOutTable {
  const kept = table.ids.flatMap((id, i) => (ids.has(id) ? [i] : []));
  const k = table.classCount;
  return {
    ...table,
    ids: kept.map((i) => table.ids[i] as string),
    nearestIds: kept.map((i) => table.nearestIds[i]),
    classes: Uint16Array.from(kept, (i) => table.classes[i] as number),
    fold: Uint16Array.from(kept, (i) => table.fold[i] as number),
    similarity: Float32Array.from(kept, (i) => table.similarity[i] as number),
    probabilities: Float64Array.from(kept.flatMap((i) => [...table.probabilities.subarray(i * k, (i + 1) * k)])),
  };
}

/** The rungs on the samples that all of them were asked about: who learns nothing can be asked about more. In the order given. */
export function ladderOf(measured: readonly MeasuredRung[]): readonly Rung[] {
  const [first, ...others] = measured.map(({ table }) => new Set(table.ids));
  const shared = new Set([...(first ?? [])].filter((id) => others.every((ids) => ids.has(id))));
  const tables = measured.map(({ table }) => tableOf(table, shared));
  return measured.map(({ id, milliseconds, numbers, operations }, at) => {
    const table = tables[at] as HeldOutTable;
    const right = rightOf(table).reduce((sum, each) => sum + each, 0);
    const below = tables[at - 1];
    return {
      id,
      milliseconds,
      numbers,
      operations,
      right,
      total: table.ids.length,
      interval: wilson(right, table.ids.length),
      beside: below && worthBeside(answersOf(table), answersOf(below)),
      betterThan: measured.slice(0, at).flatMap((lower, i) => {
        const other = tables[i];
        return other && worthBeside(answersOf(table), answersOf(other)).verdict === 'better' ? [lower.id] : [];
      }),
    };
  });
}
