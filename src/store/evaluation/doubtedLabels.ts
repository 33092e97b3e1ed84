// The labels in the order in which they are worth a look, the likeliest mistakes first, without those that a person has confirmed.
import type { Dataset } from '../../core/dataset/dataset';
import { labelIssues } from '../../core/evaluation/labelIssues';
import type { HeldOutTable } from '../../core/evaluation/heldOut';

/** Ids of samples in one order, the likeliest mistakes first: that of `labelIssues`. */
export interface LabelQueue {
  /** The first: as many as have a suspect label. */
  readonly doubted: readonly string[];
  /** All that come behind: what the doubt overlooked stands at their beginning. */
  readonly others: readonly string[];
}

/**
 * In which order labels are worth a look: how many are in doubt confident learning counts (`suspect` of `labelIssues`), which ones the
 * order says. (So does cleanlab: `num_label_issues` of the rows with the least label quality.) A confirmed label is not counted, and in
 * neither list, until it is another.
 */
export function labelQueue(table: HeldOutTable, { samples }: Pick<Dataset, 'samples'>): LabelQueue {
  if (table.classCount < 2) return { doubted: [], others: [] };
  const confirmed = new Set(samples.filter((sample) => sample.confirmed === sample.classId).map(({ id }) => id));
  const open = labelIssues(table)
    .map(({ row, suspect }) => ({ id: table.ids[row] ?? '', suspect }))
    .filter(({ id }) => !confirmed.has(id));
  const count = open.filter(({ suspect }) => suspect).length;
  const ids = open.map(({ id }) => id);
  return { doubted: ids.slice(0, count), others: ids.slice(count) };
}

/** How many samples were predicted wrong although nothing speaks against their label: the head is not sure enough of another class. */
export function mistakesWithoutDoubt(table: HeldOutTable): number {
  if (table.classCount < 2) return 0;
  return labelIssues(table).filter(({ suspect, wrongness }) => !suspect && wrongness > 0).length;
}
