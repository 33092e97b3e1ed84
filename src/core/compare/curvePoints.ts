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

/** A curve over `shots`, as a line with its band; null where it has no point. */
export function lineOver(curve: Curve<Pick<CurvePoint, 'shots' | 'mean' | 'spread'>>, shots: readonly number[]) {
  const at = shots.map((count) => pointAt(curve, count));
  const bands = at.map((point) => (point ? bandOf(point) : { low: null, high: null }));
  return { y: at.map((point) => point?.mean ?? null), band: { low: bands.map(({ low }) => low), high: bands.map(({ high }) => high) } };
}

/** What the numbers of `pointNumbers` are called in a file. */
export const POINT_NUMBERS = ['samples_a_class', 'mean', 'standard_deviation', 'draws', 'every_class_had_so_many'] as const;

/** A point as a file has it. */
export const pointNumbers = ({ shots, mean, spread, accuracies, full }: CurvePoint): readonly (number | string)[] => [
  shots,
  mean,
  spread,
  accuracies.length,
  full ? 'yes' : 'no',
];
