// The labels in the order in which they are worth a look, the likeliest mistakes first, without those that a person has confirmed.
import type { Dataset } from '../../core/dataset/dataset';
import { labelIssues } from '../../core/evaluation/labelIssues';
import type { HeldOutTable } from '../../core/evaluation/heldOut';

/** Ids of samples, each list with the likeliest mistakes first. */
export interface LabelQueue {
  /** Those whose label is in doubt. */
  readonly doubted: readonly string[];
  /** All others: what the doubt overlooked stands at their beginning. */
  readonly others: readonly string[];
}

/**
 * In which order labels are worth a look: those that are suspect (see `labelIssues`), then all others. A confirmed label is in neither,
 * until it is another.
 */
export function labelQueue(table: HeldOutTable, { samples }: Pick<Dataset, 'samples'>): LabelQueue {
  if (table.classCount < 2) return { doubted: [], others: [] };
  const confirmed = new Set(samples.filter((sample) => sample.confirmed === sample.classId).map(({ id }) => id));
  const open = labelIssues(table)
    .map(({ row, suspect }) => ({ id: table.ids[row] ?? '', suspect }))
    .filter(({ id }) => !confirmed.has(id));
  const idsWhere = (wanted: boolean) => open.filter(({ suspect }) => suspect === wanted).map(({ id }) => id);
  return { doubted: idsWhere(true), others: idsWhere(false) };
}

/** How many samples were predicted wrong although nothing speaks against their label: the head is not sure enough of another class. */
export function mistakesWithoutDoubt(table: HeldOutTable): number {
  if (table.classCount < 2) return 0;
  return labelIssues(table).filter(({ suspect, wrongness }) => !suspect && wrongness > 0).length;
}
