// The linear head that fine-tuning begins with: fitted to the same samples while the backbone is as it was.
import type { LinearHead } from '../../core/heads/head';
import { defaultLogisticOptions } from '../../core/solvers/logisticOptions';
import type { WithTrainer } from '../head/trainerAtHand';
import type { TrainingProblem } from '../head/trainingProblem';

/** Fitted to some rows of the problem with ordinary settings. Rejects as `Trainer.fit` does. */
export async function frozenHead(problem: TrainingProblem, learn: readonly number[], withTrainer: WithTrainer): Promise<LinearHead> {
  const { classIds, embeddingLength, rows, classes, ids, bursts } = problem;
  const at = <Each>(all: readonly Each[]) => learn.map((row) => all[row] as Each);
  const learnt = {
    rows: at(rows),
    classes: Uint16Array.from(learn, (row) => classes[row] as number),
    embeddingLength,
    classIds,
    ids: at(ids),
    bursts: at(bursts),
  };
  const { head } = await withTrainer((trainer) => trainer.fit(learnt, { kind: 'linear', l2: defaultLogisticOptions.l2, balanced: true }));
  if (head.kind !== 'linear') throw new Error('the trainer fitted another kind of head');
  return head;
}
