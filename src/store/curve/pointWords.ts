// A point of learning curves in words: how many samples per class it stands for, and what it came to.
import type { CurvePoint } from '../../core/compare/learningCurve';
import { pointAt } from '../../core/compare/curvePoints';
import { count, percent } from '../../words/numbers';
import { say } from '../../words/say';

interface Curve {
  readonly points: readonly Pick<CurvePoint, 'shots' | 'full'>[];
}

/** "20", or "up to 20" where a class had fewer to learn from. */
export function shotsWords(samples: number, curves: readonly Curve[]): string {
  const full = curves.every((curve) => pointAt(curve, samples)?.full !== false);
  return full ? count(samples) : say('learningCurve.upTo', { samples });
}

/** A mean with its spread: "92% ± 4"; one repeat has no spread. */
export function meanAndSpread({ mean, spread, accuracies }: Pick<CurvePoint, 'mean' | 'spread' | 'accuracies'>): string {
  return accuracies.length < 2
    ? say('learningCurve.oneRepeat', { mean: percent(mean) })
    : say('learningCurve.spread', { mean: percent(mean), spread: count(Math.round(100 * spread)) });
}

/** What a curve came to with so many samples per class; a dash where it has no point. */
export function pointCell(curve: { readonly points: readonly CurvePoint[] }, samples: number): string {
  const point = pointAt(curve, samples);
  return point ? meanAndSpread(point) : '–';
}
