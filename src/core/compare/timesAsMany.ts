// How many times as many samples one learning curve needs for the score that another reaches with few.
import type { CurvePoint } from './learningCurve';

type Point = Pick<CurvePoint, 'shots' | 'mean'>;

export type TimesAsMany =
  /** The other reaches at `needed` samples a class what the first reaches at `shots`; `needed` lies between two that were measured. */
  | { readonly kind: 'reached'; readonly shots: number; readonly score: number; readonly needed: number }
  /** The other stays below what the first reaches with its fewest; it comes nearest with `most` samples a class. */
  | { readonly kind: 'not-reached'; readonly shots: number; readonly score: number; readonly most: number; readonly best: number }
  /** It needs no more. */
  | { readonly kind: 'no-more' };

/**
 * Compares two curves by their means, both in order of shots. Looks at the best score that the first curve has before it is above all
 * that the other reaches, and at the fewest samples with which it has it; where the other reaches it is taken from a straight line over
 * the logarithm of shots between two points. Undefined where one of them has no points.
 */
export function timesAsMany(first: readonly Point[], other: readonly Point[]): TimesAsMany | undefined {
  const [fewest] = first;
  if (!fewest || other.length === 0) return undefined;
  const best = Math.max(...other.map(({ mean }) => mean));
  const above = first.findIndex(({ mean }) => mean > best);
  if (above === 0)
    return {
      kind: 'not-reached',
      shots: fewest.shots,
      score: fewest.mean,
      most: other.findLast(({ mean }) => mean === best)?.shots ?? fewest.shots,
      best,
    };
  const both = above < 0 ? first : first.slice(0, above);
  const { shots, mean: score } = both.reduce((most, point) => (point.mean > most.mean ? point : most), fewest);
  const needed = shotsFor(other, score);
  if (needed <= shots) return { kind: 'no-more' };
  return { kind: 'reached', shots, score, needed };
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
