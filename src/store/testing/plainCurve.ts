// A learning curve worked out again from raw samples: what is held out in a draw and learnt from is drawn likewise, all else is plain code.
import { randomFrom, shuffled } from '../../core/base/random';
import type { RawSample } from './onACircle';
import { largest } from './plainly';

/** A sample, each a recording of its own, with its fold of the split. */
export interface FoldedSample extends RawSample {
  readonly fold: number;
}

export interface PlainPoint {
  readonly shots: number;
  /** By draw. */
  readonly accuracies: readonly number[];
  readonly mean: number;
}

/** The arithmetic mean; NaN of none. */
export const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** How far values lie from their mean, as a sample of more of them: the standard deviation with n − 1. */
export function spreadOf(values: readonly number[]): number {
  // Each two values once: their squared differences come to n times the squares about the mean.
  const squares = values.flatMap((a, i) => values.slice(i + 1).map((b) => (a - b) ** 2));
  return Math.sqrt(squares.reduce((sum, square) => sum + square, 0) / (values.length * (values.length - 1)));
}

/** The points of a curve at these shots. `samples` stand in the order in which they are learnt; `said` gives probabilities by class. */
export function plainCurve(
  samples: readonly FoldedSample[],
  shots: readonly number[],
  { draws, seed }: { readonly draws: number; readonly seed: number },
  said: (learnt: readonly RawSample[], at: readonly number[]) => readonly number[],
): readonly PlainPoint[] {
  const classes = [...new Set(samples.map(({ c }) => c))].sort((a, b) => a - b);
  /** Of each class the fold that is nearest to a fifth of it, in the next draw the next nearest. */
  const foldOf = (c: number, draw: number) => {
    const own = samples.filter((sample) => sample.c === c);
    const folds = [...new Set(own.map(({ fold }) => fold))].sort((a, b) => a - b);
    const far = (fold: number) => Math.abs(own.filter((sample) => sample.fold === fold).length - own.length / 5);
    folds.sort((a, b) => far(a) - far(b) || a - b);
    return folds[draw % folds.length];
  };
  return shots.map((count) => {
    const accuracies = Array.from({ length: draws }, (_, draw) => {
      const isBack = ({ c, fold }: FoldedSample) => fold === foldOf(c, draw);
      const order = shuffled(
        samples.filter((sample) => !isBack(sample)),
        randomFrom(seed + Math.imul(draw, 0x9e3779b1)),
      );
      const learnt = classes.flatMap((c) => order.filter((sample) => sample.c === c).slice(0, count));
      const heldOut = samples.filter(isBack);
      return heldOut.filter(({ c, at }) => largest(said(learnt, at)) === c).length / heldOut.length;
    });
    return { shots: count, accuracies, mean: meanOf(accuracies) };
  });
}

/** With how many samples a class a curve first has a score, on straight lines over the logarithm: found by walking along it. */
export function shotsForScore(curve: readonly PlainPoint[], score: number): number {
  const at = (shots: number) => {
    const next = curve.findIndex((point) => point.shots >= shots);
    const [above, below] = [curve[next], curve[next - 1]];
    if (!above || !below) return above?.mean ?? NaN;
    const part = Math.log(shots / below.shots) / Math.log(above.shots / below.shots);
    return below.mean + part * (above.mean - below.mean);
  };
  const [least = 1, most = 1] = [curve[0]?.shots, curve.at(-1)?.shots];
  const STEPS = 20_000;
  for (let step = 0; step <= STEPS; step++) {
    const shots = Math.min(most, least * (most / least) ** (step / STEPS));
    if (at(shots) >= score - 1e-9) return shots;
  }
  return Infinity;
}
