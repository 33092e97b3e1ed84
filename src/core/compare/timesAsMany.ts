// How many times as many samples one learning curve needs for the score that another reaches with few.
import type { CurvePoint } from './learningCurve';

type Point = Pick<CurvePoint, 'shots' | 'mean'>;

export type TimesAsMany =
  /**
   * The other reaches at `needed` samples a class what the first reaches at `shots`; `needed` lies between two that were measured. For
   * `noMoreFor`, a better score, it needs no more than the first does.
   */
  | {
      readonly kind: 'reached';
      readonly shots: number;
      readonly score: number;
      readonly needed: number;
      readonly noMoreFor: number | undefined;
    }
  /** The other stays below what the first reaches with `shots`; it comes nearest with `most` samples a class. */
  | { readonly kind: 'not-reached'; readonly shots: number; readonly score: number; readonly most: number; readonly best: number }
  /** It needs no more for any score that the first has. */
  | { readonly kind: 'no-more' };

/**
 * Compares two curves by their means, both in order of shots. Looks at the best score that the first curve has before it is above all
 * that the other reaches, and at the fewest samples with which it has it; where the other reaches it is taken from a straight line over
 * the logarithm of shots between two points. Where that takes the other no more, what counts is the first score that it never reaches,
 * and where there is none, the next best score for which it takes more: a first curve that is flat at its end is where the other one
 * comes up with it. Undefined where one of them has no points.
 */
export function timesAsMany(first: readonly Point[], other: readonly Point[]): TimesAsMany | undefined {
  const [otherFewest] = other;
  if (first.length === 0 || !otherFewest) return undefined;
  const highest = other.reduce((most, point) => (point.mean >= most.mean ? point : most), otherFewest);
  const at = first.findIndex(({ mean }) => mean > highest.mean);
  const best = recordsOf(at < 0 ? first : first.slice(0, at)).map(({ shots, mean: score }) => ({
    shots,
    score,
    needed: shotsFor(other, score),
  }));
  // Samples are whole: less than half a sample more is none.
  const takesMore = ({ needed, shots }: (typeof best)[number]) => Math.round(needed) > shots;
  const [top] = best;
  if (top && takesMore(top)) return { kind: 'reached', ...top, noMoreFor: undefined };
  const above = first[at];
  if (above) return { kind: 'not-reached', shots: above.shots, score: above.mean, most: highest.shots, best: highest.mean };
  const lower = best.find(takesMore);
  return lower ? { kind: 'reached', ...lower, noMoreFor: top?.score } : { kind: 'no-more' };
}

/** The points that are better than all with fewer samples, the best first. */
function recordsOf(curve: readonly Point[]): readonly Point[] {
  let most = -Infinity;
  const records = curve.filter(({ mean }) => {
    if (mean <= most) return false;
    most = mean;
    return true;
  });
  return records.reverse();
}

/** Samples a class at which a curve first has this score; that it has it somewhere is known. */
function shotsFor(curve: readonly Point[], score: number): number {
  const at = curve.findIndex(({ mean }) => mean >= score);
  const [above, below] = [curve[at], curve[at - 1]];
  if (!above) return Infinity;
  if (!below) return above.shots;
  const part = (score - below.mean) / (above.mean - below.mean);
  return below.shots * (above.shots / below.shots) ** part;
}
