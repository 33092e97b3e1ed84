// The labels that may be wrong, the likeliest first, without those that a person has confirmed.
import type { Dataset } from '../../core/dataset/dataset';
import { labelIssues } from '../../core/evaluation/labelIssues';
import type { HeldOutTable } from '../../core/evaluation/heldOut';

/** Ids of samples whose label is suspect (see `labelIssues`). A confirmed label is doubted again only once it is another. */
export function doubtedLabels(table: HeldOutTable, { samples }: Pick<Dataset, 'samples'>): readonly string[] {
  if (table.classCount < 2) return [];
  const confirmed = new Set(samples.filter((sample) => sample.confirmed === sample.classId).map(({ id }) => id));
  return labelIssues(table)
    .filter(({ suspect }) => suspect)
    .map(({ row }) => table.ids[row] ?? '')
    .filter((id) => !confirmed.has(id));
}

/** How many samples were predicted wrong although nothing speaks against their label: the head is not sure enough of another class. */
export function mistakesWithoutDoubt(table: HeldOutTable): number {
  if (table.classCount < 2) return 0;
  return labelIssues(table).filter(({ suspect, wrongness }) => !suspect && wrongness > 0).length;
}
