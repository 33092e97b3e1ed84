// All that is asked of held-out samples, in one answer: the table, how far it can be trusted, and what tells the unknown.
import type { HeldOutColumns, HeldOutMaker, HeldOutProgress } from '../core/evaluation/heldOut';
import { coverageBy } from '../core/evaluation/heldOut';
import type { HeldOutCalibration } from '../core/evaluation/heldOutCalibration';
import { heldOutCalibration } from '../core/evaluation/heldOutCalibration';
import type { HeldOutNovelty } from '../core/evaluation/heldOutNovelty';
import { heldOutNovelty } from '../core/evaluation/heldOutNovelty';
import type { Prototypes } from '../core/evaluation/prototypes';
import { prototypesOf } from '../core/evaluation/prototypes';
import type { ClassCoverage } from '../core/evaluation/rounds';
import { estimatorFor } from '../core/heads/estimators';
import type { EvaluableChoice } from '../core/heads/evaluatedChoice';
import type { LabelledEmbeddings } from '../core/heads/headMethod';
import type { Folds } from '../core/heads/instant';

/** Which held-out predictions are wanted, of samples in which folds. */
export interface HeldOutQuestion extends Folds {
  readonly choice: EvaluableChoice;
}

/** The table, with the names of its columns, and what it takes long to find of it where there are thousands of rows. */
export interface HeldOutAnswer {
  /** As predicted. */
  readonly columns: HeldOutColumns;
  readonly calibration: HeldOutCalibration;
  /** Of each class of the samples. */
  readonly coverage: readonly ClassCoverage[];
  /** What the line to "I don't know" is drawn by. */
  readonly novelty: HeldOutNovelty;
  /** What a head file takes along in place of the samples. */
  readonly prototypes: Prototypes;
  readonly classIds: readonly string[];
}

/**
 * Answers by a maker that keeps what the next answer may need again. `names`: see `EmbeddedRows`. A generator: it yields after every
 * part of the work, with what is done of the table where that is more than before.
 * @throws RangeError as `HeldOutMaker.make` does.
 */
export function* heldOutAnswer(
  maker: HeldOutMaker,
  samples: LabelledEmbeddings & { readonly names: Uint32Array },
  { choice, fold, burst }: HeldOutQuestion,
): Generator<HeldOutProgress | undefined, HeldOutAnswer> {
  const estimator = estimatorFor(choice, samples, { fold, burst });
  const rows = { ...samples, classCount: samples.classIds.length, fold, burst };
  const columns = yield* maker.make(rows, estimator);
  yield;
  const recordings = columns.rows.map((row) => burst[row] as number);
  const calibration = yield* heldOutCalibration(columns, recordings);
  const coverage = coverageBy(rows, estimator);
  yield;
  const novelty = yield* heldOutNovelty(rows);
  const prototypes = yield* prototypesOf(rows);
  return { columns, calibration, coverage, novelty, prototypes, classIds: estimator.classIds };
}
