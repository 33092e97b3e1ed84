// The heads that are trained within a frame or so: fitting one as it was chosen, and choosing what was left open.
import type { Progress } from './crossValidation';
import { choosePenalty, defaultCrossValidation } from './crossValidation';
import { defaultLogisticOptions } from '../solvers/logistic';
import { selectK } from './selectK';
import type { InstantChoice, TunedChoice } from './headChoice';
import { classesOfOneBurst } from '../evaluation/split';
import type { LabelledEmbeddings } from './headMethod';
import { capturedRows } from './headMethod';
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

/**
 * Chooses what a choice leaves open by asking held-out samples, bursts kept whole. Where a class has one burst only, nothing can be
 * held out of it, and the answer is what is usual.
 * A generator: it yields after every part of the work, so that the caller can breathe or stop.
 * @throws RangeError when the samples are malformed.
 */
export function* tuneHyperparameters(samples: TrainingSamples, choice: InstantChoice): Generator<Progress, TunedChoice> {
  if (choice.kind === 'linear' && choice.l2 === 'auto') {
    const fit = { ...defaultLogisticOptions, balanced: choice.balanced };
    const { l2 } = yield* choosePenalty(samples, samples.bursts, { ...defaultCrossValidation, fit });
    return { ...choice, l2 };
  }
  if (choice.kind === 'nearest-neighbours' && choice.k === 'auto') {
    // The frames of its only burst would vouch for each other, and the answer be 1.
    const torn = classesOfOneBurst(capturedRows(samples, samples.bursts)).length > 0;
    return torn ? withDefaults(choice) : { ...choice, k: selectK(samples, samples.bursts) };
  }
  return withDefaults(choice);
}
