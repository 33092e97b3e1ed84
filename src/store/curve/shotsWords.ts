// How many samples a class a point of learning curves stands for, in words.
import type { CurvePoint } from '../../core/compare/learningCurve';
import { count } from '../../words/numbers';
import { say } from '../../words/say';

interface Curve {
  readonly points: readonly Pick<CurvePoint, 'shots' | 'full'>[];
}

/** "20", or "up to 20" where a class had fewer to learn from. */
export function shotsWords(samples: number, curves: readonly Curve[]): string {
  const full = curves.every(({ points }) => points.find(({ shots }) => shots === samples)?.full !== false);
  return full ? count(samples) : say('learningCurve.upTo', { samples });
}
