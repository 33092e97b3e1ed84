// What the end of a learning curve tells of more samples: whether it climbs, has levelled off, or may do either.
import type { CurvePoint, LearningCurve } from './learningCurve';

/** A curve has levelled off where its last step is surely smaller than this share, up or down. */
export const LEVEL = 0.03;
/** Who is right on all but this share has nothing left to gain. */
const NEARLY_ALL = 0.99;

/** How a curve was tested. */
export interface CurveTest {
  /** Captured samples of the project. */
  readonly samples: number;
  /** The share of them that a draw keeps back, 0 … 1. */
  readonly heldOut: number;
}

/** `nearly all`: right on nearly all already. Undefined without two points. */
export type Outlook = 'climbing' | 'levelled' | 'nearly all' | 'unsure' | undefined;

/**
 * The last two points beside each other, draw by draw, since both learnt in the same draws. It climbs where the 90 % interval of the mean
 * difference lies above 0, and has levelled off where it lies within ± `LEVEL`: two one-sided tests of 5 % each (Schuirmann, A comparison
 * of the two one-sided tests procedure and the power approach for assessing the equivalence of average bioavailability, Journal of
 * Pharmacokinetics and Biopharmaceutics 15, 1987). Else nobody can say.
 */
export function outlookOf({ points }: Pick<LearningCurve, 'points'>, test: CurveTest): Outlook {
  const [before, last] = points.slice(-2);
  if (!before || !last) return undefined;
  if (last.mean >= NEARLY_ALL) return 'nearly all';
  const length = Math.min(before.accuracies.length, last.accuracies.length);
  const rises = last.accuracies.slice(0, length).map((accuracy, draw) => accuracy - (before.accuracies[draw] ?? accuracy));
  const { mean, half } = meanWithin(rises, test);
  if (mean - half > 0) return 'climbing';
  return mean - half >= -LEVEL && mean + half <= LEVEL ? 'levelled' : 'unsure';
}

/** Whether chance alone would seldom make a head that guesses so right. Of one draw, whether it is righter. */
export function isAbove({ accuracies }: CurvePoint, guessing: number, test: CurveTest): boolean {
  const { mean, half } = meanWithin(accuracies, test);
  return mean > guessing && (accuracies.length < 2 || mean - half > guessing);
}

/**
 * The mean of one value a draw, and how far its 90 % interval reaches to either side: Student's, with a larger variance because draws learn
 * and are tested on the same samples again (Nadeau & Bengio, Inference for the Generalization Error, Machine Learning 52, 2003). Where
 * draws hardly differ, as far as what was never seen in so many tested samples may go: 3 / n (Hanley & Lippman-Hand, If Nothing Goes Wrong,
 * Is Everything All Right?, JAMA 249, 1983).
 */
function meanWithin(values: readonly number[], { samples, heldOut }: CurveTest): { readonly mean: number; readonly half: number } {
  const draws = values.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / draws;
  if (draws < 2) return { mean, half: Infinity };
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (draws - 1);
  const half = studentT(draws - 1) * Math.sqrt(variance * (1 / draws + heldOut / (1 - heldOut)));
  const tested = samples * Math.min(1, draws * heldOut);
  return { mean, half: Math.max(half, 3 / tested) };
}

/** Of few degrees of freedom, from one on. */
const FEW = [6.3138, 2.92, 2.3534, 2.1318];
/** Of the normal distribution, with 5 % above it. */
const Z = 1.644854;

/** The value of Student's t with 5 % above it, to three digits: by Cornish and Fisher's expansion (Abramowitz & Stegun 26.7.5). */
function studentT(degrees: number): number {
  return (
    FEW[degrees - 1] ??
    Z +
      (Z ** 3 + Z) / (4 * degrees) +
      (5 * Z ** 5 + 16 * Z ** 3 + 3 * Z) / (96 * degrees ** 2) +
      (3 * Z ** 7 + 19 * Z ** 5 + 17 * Z ** 3 - 15 * Z) / (384 * degrees ** 3)
  );
}
