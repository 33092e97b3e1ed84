// Views of a batch: each worked out once for a list of answers.
import { labelledRows } from '../../core/evaluation/batch';
import type { TestScore } from '../../core/evaluation/testSet';
import { testScore } from '../../core/evaluation/testSet';
import type { BatchItem, BatchRun } from '../../store/batch/batchSlice';

interface BatchView {
  readonly score: TestScore;
  readonly withoutLabel: number;
  readonly unknown: number;
  /** Of those that are scored: to how many "I don't know" was said, and how many of them count as right. */
  readonly scoredUnknown: { readonly count: number; readonly right: number };
  /** Whether a line to "I don't know" was drawn. */
  readonly hasLine: boolean;
}

const known = new WeakMap<readonly BatchItem[], BatchView>();

/**
 * The score of a batch over the pictures with a known class, and how many were taken for unknown.
 * The same list of answers gives the same object.
 */
export function scoreOf({ items, classes }: BatchRun): BatchView {
  const before = known.get(items);
  if (before) return before;
  const score = testScore(
    labelledRows(
      items,
      classes.map(({ id }) => id),
    ),
    undefined,
  );
  const scored = items.filter(({ truth, unknown }) => truth !== undefined && unknown === true);
  const view = {
    score,
    scoredUnknown: { count: scored.length, right: scored.filter(({ truth, said }) => truth === said).length },
    withoutLabel: items.length - score.total,
    unknown: items.filter((item) => item.unknown === true).length,
    hasLine: items.some((item) => item.unknown !== undefined),
  };
  known.set(items, view);
  return view;
}
