// What the screens say of the head: the newest table there is, against the labels of now, and whether a newer one is on its way.
import type { Dataset, Sample } from '../../core/dataset/dataset';
import type { HeldOutTable } from '../../core/evaluation/heldOut';
import { labelledNow } from '../../core/evaluation/labelledNow';
import type { Quality } from '../../core/evaluation/quality';
import { qualityOf } from '../../core/evaluation/quality';
import type { Evaluation, MadeEvaluation } from './evaluationSlice';

export interface ShownEvaluation {
  readonly made: MadeEvaluation;
  /** Of the samples that are still there, with their classes of now. */
  readonly table: HeldOutTable;
  readonly quality: Quality;
  /** A newer one is being made. */
  readonly behind: boolean;
}

/** The last answer of each table: the same question has the same answer, so that a component that asks does not change by it. */
const last = new WeakMap<MadeEvaluation, { readonly samples: readonly Sample[]; readonly shown: ShownEvaluation }>();

/** To be given to `useAppStore`. Undefined while there is no table. */
export function shownEvaluation({
  evaluation,
  dataset,
}: {
  readonly evaluation: Evaluation;
  readonly dataset: Dataset;
}): ShownEvaluation | undefined {
  const made = evaluation.kind === 'ready' ? evaluation : evaluation.kind === 'making' ? evaluation.before : undefined;
  if (!made) return undefined;
  const behind = evaluation.kind === 'making';
  const known = last.get(made);
  if (known?.samples === dataset.samples && known.shown.behind === behind) return known.shown;
  const table = known?.samples === dataset.samples ? known.shown.table : labelledNow(made.table, dataset.samples);
  const shown = { made, table, quality: table === made.table ? made.quality : qualityOf(table, made.coverage), behind };
  last.set(made, { samples: dataset.samples, shown });
  return shown;
}
