// Points of learning curves beside each other: at which numbers of samples there are any, which one is at a number, and its band.
import type { CurvePoint } from './learningCurve';

interface Curve<Point extends Pick<CurvePoint, 'shots'>> {
  readonly points: readonly Point[];
}

/** Every number of samples per class at which a curve has a point, ascending, each once. */
export const shotsOf = (curves: readonly Curve<Pick<CurvePoint, 'shots'>>[]): readonly number[] =>
  [...new Set(curves.flatMap(({ points }) => points.map(({ shots }) => shots)))].sort((a, b) => a - b);

/** The curve's point at so many samples per class; undefined where it has none. */
export const pointAt = <Point extends Pick<CurvePoint, 'shots'>>({ points }: Curve<Point>, shots: number): Point | undefined =>
  points.find((point) => point.shots === shots);

/** One standard deviation below and above the mean, within 0 … 1. */
export const bandOf = ({ mean, spread }: Pick<CurvePoint, 'mean' | 'spread'>): { readonly low: number; readonly high: number } => ({
  low: Math.max(0, mean - spread),
  high: Math.min(1, mean + spread),
});
