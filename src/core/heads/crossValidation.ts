// How strongly to regularise the linear head: chosen by predicting, in turn, folds of the project's split that were not learnt from.
import { softmax } from '../solvers/softmax';
import type { LabelledEmbeddings } from './headMethod';
import { validateSamples } from './headMethod';
import type { LogisticOptions } from '../solvers/logisticOptions';
import { defaultLogisticOptions } from '../solvers/logisticOptions';
import { linearFits } from './linearFits';
import { logLosses } from '../evaluation/metrics';
import { rightOf } from '../evaluation/predictions';
import type { Round } from '../evaluation/rounds';
import { holdsOutEveryClass } from '../evaluation/rounds';

export interface CrossValidationOptions {
  /** The penalties λ to choose from, each more than 0. */
  readonly candidates: readonly number[];
  /** How every fit is made, but for its λ. Its λ is the answer where nothing can be compared. */
  readonly fit: LogisticOptions;
}

export const defaultCrossValidation: CrossValidationOptions = {
  candidates: [1, 0.3, 0.1, 0.03, 0.01, 3e-3, 1e-3, 3e-4, 1e-4, 3e-5, 1e-5],
  fit: defaultLogisticOptions,
};

/** How one penalty did on samples it had not seen; every class counts the same when the fit is balanced. */
export interface PenaltyScore {
  readonly l2: number;
  /** Mean cross entropy in nats. */
  readonly loss: number;
  /** Share predicted right, 0 … 1. */
  readonly accuracy: number;
}

export interface PenaltyChoice {
  readonly l2: number;
  /** From the strongest penalty to the weakest; empty when some class could not be held out. */
  readonly scores: readonly PenaltyScore[];
  /** Samples that were predicted by a head that knew their class from other bursts. */
  readonly predicted: number;
}

/** Fits done so far, of all. */
export interface Progress {
  readonly done: number;
  readonly of: number;
}

/**
 * Chooses λ by cross-validation: the least mean cross entropy, the stronger penalty when two are equal
 * (Hastie, Tibshirani & Friedman, The Elements of Statistical Learning, 2nd ed., 7.10). `rounds` are those of the samples' split: see
 * `roundsOf`. When some class is held out in none, the answer is `options.fit.l2`: a penalty chosen by the other classes alone would be
 * the weakest, for then no answer is wrong.
 * A generator: it yields after every fit, so that the caller can breathe or stop. Deterministic.
 * @throws RangeError when samples or options are malformed.
 */
export function* choosePenalty(
  samples: LabelledEmbeddings,
  rounds: readonly Round[],
  options: CrossValidationOptions = defaultCrossValidation,
): Generator<Progress, PenaltyChoice> {
  validateSamples(samples);
  const { classes } = samples;
  const odd = options.candidates.find((l2) => !(l2 > 0 && l2 < Infinity));
  if (odd !== undefined) throw new RangeError(`invalid penalty: ${odd}`);
  const penalties = [...new Set(options.candidates)].sort((a, b) => b - a);
  if (!holdsOutEveryClass(classes, rounds)) return { l2: options.fit.l2, scores: [], predicted: 0 };
  const weights = heldOutWeights(classes, rounds, options.fit.balanced);
  const fits = linearFits(samples);

  const scores = penalties.map((l2) => ({ l2, loss: 0, accuracy: 0 }));
  let done = 0;
  for (const { learn, heldOut } of rounds) {
    const fitAt = fits(learn, options.fit);
    for (const score of scores) {
      addFigures(score, fitAt(score.l2)(heldOut), heldOut, classes, weights);
      yield { done: ++done, of: rounds.length * penalties.length };
    }
  }
  const predicted = rounds.reduce((sum, { heldOut }) => sum + heldOut.length, 0);
  const first = scores.reduce<PenaltyScore | undefined>((top, each) => (top && top.loss <= each.loss ? top : each), undefined);
  return {
    l2: first?.l2 ?? options.fit.l2,
    scores: scores.map((score) => ({ ...score, accuracy: Math.min(1, score.accuracy) })),
    predicted,
  };
}

/** What an answer for a sample of each class counts; over all held-out samples it sums to 1. */
function heldOutWeights(classes: Uint16Array, rounds: readonly Round[], balanced: boolean): Map<number, number> {
  const counts = new Map<number, number>();
  let all = 0;
  for (const i of rounds.flatMap(({ heldOut }) => [...heldOut])) {
    const c = classes[i] as number;
    counts.set(c, (counts.get(c) ?? 0) + 1);
    all++;
  }
  return new Map([...counts].map(([c, count]) => [c, balanced ? 1 / (counts.size * count) : 1 / all]));
}

/** Adds what the scores (m × k, made probabilities in place) of some samples count for. */
function addFigures(
  score: { loss: number; accuracy: number },
  scores: Float64Array,
  heldOut: Uint32Array,
  classes: Uint16Array,
  weights: ReadonlyMap<number, number>,
): void {
  const k = scores.length / heldOut.length;
  for (let row = 0; row < scores.length; row += k) softmax(scores.subarray(row, row + k));
  const table = { classCount: k, classes: Uint16Array.from(heldOut, (index) => classes[index] as number), probabilities: scores };
  const [losses, right] = [logLosses(table), rightOf(table)];
  table.classes.forEach((truth, i) => {
    const weight = weights.get(truth) as number;
    score.loss += weight * (losses[i] as number);
    score.accuracy += weight * (right[i] as number);
  });
}
