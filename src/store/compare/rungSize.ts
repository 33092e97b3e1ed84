// What a rung of the ladder takes to learn: numbers of its head, and multiply-adds.
import type { Range } from '../../core/compare/cost';
import { linearOperations, penaltySearchOperations } from '../../core/compare/cost';
import type { RungId } from '../../core/compare/ladder';
import { mlpOperations } from '../../core/compare/rungOperations';
import type { FoldedRows } from '../../core/evaluation/rounds';
import { holdsOutEveryClass, roundsOf } from '../../core/evaluation/rounds';
import { defaultCrossValidation } from '../../core/heads/crossValidation';
import { leavesOpen } from '../../core/heads/headChoice';
import type { MlpSettings } from '../../core/solvers/epochs';
import type { LadderSettings } from './ladderSettings';
import type { TrainingProblem } from '../head/trainingProblem';

/** Rungs that a trainer measures: all but the fine-tuned one. */
export type PlainRung = Exclude<RungId, 'fine-tuned'>;

/** How many numbers a head of a rung learns from its samples: class means, or weights and biases of its layers. */
export function numbersOf(
  id: PlainRung,
  { embeddingLength: d, classIds: { length: k } }: TrainingProblem,
  { hidden }: MlpSettings,
): number {
  switch (id) {
    case 'zero-shot':
      return 0;
    case 'one-sample':
      return k * d;
    case 'linear':
      return (d + 1) * k;
    case 'mlp':
      return (d + 1) * hidden + (hidden + 1) * k;
  }
}

/**
 * Multiply-adds to learn a head of a rung once: from the least to the most they may be, each the mean over the rounds of the split, and of
 * what a linear head leaves open the search besides, which is made once for all rounds.
 */
export function operationsOf(
  id: PlainRung,
  { ids, embeddingLength, classIds }: TrainingProblem,
  folded: FoldedRows,
  { linear, mlp }: Pick<LadderSettings, 'linear' | 'mlp'>,
): Range {
  const rounds = roundsOf(folded);
  const each = rounds.map(({ learn }): Range => {
    const size = { samples: learn.length, embeddingLength, classes: classIds.length };
    if (id === 'linear') return linearOperations(size);
    // Class means are made by additions alone: there are no multiply-adds.
    const operations = id === 'mlp' ? mlpOperations(size, mlp) : 0;
    return [operations, operations];
  });
  const mean = (at: 0 | 1) => each.reduce((sum, range) => sum + range[at], 0) / Math.max(1, each.length);
  // Where some class is held out in none, nothing is searched.
  if (id !== 'linear' || !leavesOpen(linear) || !holdsOutEveryClass(folded.classes, rounds)) return [mean(0), mean(1)];
  const search = penaltySearchOperations(
    { samples: ids.length, embeddingLength, classes: classIds.length },
    rounds.map(({ learn }) => learn.length),
    defaultCrossValidation.candidates.length,
  );
  return [search[0] + mean(0), search[1] + mean(1)];
}
