// The heads that are trained within a frame or so: fitting one as it was chosen, and choosing what was left open.
import type { Progress } from './crossValidation';
import { choosePenalty, defaultCrossValidation } from './crossValidation';
import { defaultLogisticOptions } from '../solvers/logistic';
import { selectK } from './selectK';
import type { InstantChoice, TunedChoice } from './headChoice';
import type { FoldedRows } from '../evaluation/rounds';
import { holdsOutEveryClass, roundsOf } from '../evaluation/rounds';
import type { LabelledEmbeddings } from './headMethod';
import type { Head } from './heads';
import { linear } from './linear';
import { nearestMean } from './nearestMean';
import { nearestNeighbours } from './nearestNeighbours';
import { withDefaults } from './withDefaults';

/** Labelled embeddings with the samples they belong to: `ids` and `bursts` have one name for each. */
export interface TrainingSamples extends LabelledEmbeddings {
  readonly ids: readonly string[];
  readonly bursts: readonly string[];
}

/**
 * Fits a head from scratch: the same samples in the same order give the same numbers.
 * @throws RangeError when the samples are malformed or a setting is out of its range.
 */
export function fitInstant(samples: LabelledEmbeddings, choice: TunedChoice): Head {
  switch (choice.kind) {
    case 'linear':
      return linear.fit(samples, { ...defaultLogisticOptions, l2: choice.l2, balanced: choice.balanced });
    case 'nearest-mean':
      return nearestMean.fit(samples);
    case 'nearest-neighbours':
      return nearestNeighbours.fit(samples, { k: choice.k });
  }
}

/** Where the project's split has put each sample: its fold, and a number of its recording. */
export type Folds = Pick<FoldedRows, 'fold' | 'burst'>;

/**
 * Chooses what a choice leaves open by asking the folds of the project's split in turn. Where some class cannot be asked, as one of a
 * single recording, the answer is what is usual.
 * A generator: it yields after every part of the work, so that the caller can breathe or stop.
 * @throws RangeError when the samples are malformed.
 */
export function* tuneHyperparameters(samples: LabelledEmbeddings, folds: Folds, choice: InstantChoice): Generator<Progress, TunedChoice> {
  if (choice.kind === 'linear' && choice.l2 === 'auto') {
    const fit = { ...defaultLogisticOptions, balanced: choice.balanced };
    const { l2 } = yield* choosePenalty(samples, roundsIn(samples, folds), { ...defaultCrossValidation, fit });
    return { ...choice, l2 };
  }
  if (choice.kind === 'nearest-neighbours' && choice.k === 'auto') {
    const rounds = roundsIn(samples, folds);
    return holdsOutEveryClass(samples.classes, rounds) ? { ...choice, k: selectK(samples, rounds) } : withDefaults(choice);
  }
  return withDefaults(choice);
}

/** @throws RangeError when there is not one fold and one recording for each sample. */
function roundsIn({ classes, classIds, parents }: LabelledEmbeddings, { fold, burst }: Folds): ReturnType<typeof roundsOf> {
  const odd = [fold, burst].find(({ length }) => length !== classes.length);
  if (odd) throw new RangeError(`invalid folds: ${odd.length} for ${classes.length} samples`);
  return roundsOf({ classes, classCount: classIds.length, fold, burst, ...(parents && { parents }) });
}
