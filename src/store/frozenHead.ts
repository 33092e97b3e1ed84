// The linear head that fine-tuning begins with: fitted to the same samples while the backbone is as it was.
import type { LinearHead } from '../core/head';
import { defaultLogisticOptions } from '../core/solvers/logisticOptions';
import { rowsAt } from './mlpSlice';
import type { WithTrainer } from './trainerAtHand';
import type { TrainingProblem } from './trainingProblem';

/** Fitted to some rows of the problem with ordinary settings. Rejects as `Trainer.fit` does. */
export async function frozenHead(problem: TrainingProblem, learn: readonly number[], withTrainer: WithTrainer): Promise<LinearHead> {
  const { classIds, embeddingLength, embeddings, classes, ids, bursts } = problem;
  const fitted = rowsAt(embeddings, embeddingLength, classes, learn);
  const { head } = await withTrainer((trainer) => trainer.fit(
    { embeddings: fitted.rows, classes: fitted.classes, embeddingLength, classIds, ids: learn.map((row) => ids[row] as string), bursts: learn.map((row) => bursts[row] as string) },
    { kind: 'linear', l2: defaultLogisticOptions.l2, balanced: true },
  ));
  if (head.kind !== 'linear') throw new Error('the trainer fitted another kind of head');
  return head;
}
