// A linear head, fitted again from raw samples by plain gradient descent in double precision: nothing of `core`.
import type { RawSample } from './onACircle';

const STEPS = 1500;

/** Softmax of some logits. */
function sharesOf(logits: readonly number[]): readonly number[] {
  const raised = logits.map((logit) => Math.exp(logit - Math.max(...logits)));
  const sum = raised.reduce((all, each) => all + each, 0);
  return raised.map((each) => each / sum);
}

/**
 * Multinomial logistic regression: samples are centred and divided by the root of their mean squared length, every class weighs the same,
 * and half the penalty times the squared weights, not the biases, is added to the mean cross entropy. Downhill in steps that no curvature
 * of it makes too long. Gives the probabilities of the classes 0 … k − 1 for an embedding.
 */
export function plainLogistic(learnt: readonly RawSample[], penalty: number): (at: readonly number[]) => readonly number[] {
  const d = learnt[0]?.at.length ?? 0;
  const k = 1 + Math.max(...learnt.map(({ c }) => c));
  const mean = Array.from({ length: d }, (_, j) => learnt.reduce((sum, { at }) => sum + (at[j] ?? 0), 0) / learnt.length);
  const centred = (at: readonly number[]) => at.map((value, j) => value - (mean[j] ?? 0));
  const squares = (x: readonly number[]) => x.reduce((sum, value) => sum + value * value, 0);
  const unit = Math.sqrt(learnt.reduce((sum, { at }) => sum + squares(centred(at)), 0) / learnt.length);
  const scaled = (at: readonly number[]) => [...centred(at).map((value) => value / unit), 1];
  const rows = learnt.map(({ c, at }) => ({ c, x: scaled(at), weight: 1 / (k * learnt.filter((other) => other.c === c).length) }));
  const step = 1 / (penalty + 0.5 * Math.max(...rows.map(({ x }) => squares(x))));
  // The last of each class is its bias.
  let weights = Array.from({ length: k }, () => Array.from({ length: d + 1 }, () => 0));
  const answer = (x: readonly number[]) => sharesOf(weights.map((w) => w.reduce((sum, value, j) => sum + value * (x[j] ?? 0), 0)));
  for (let i = 0; i < STEPS; i++) {
    const slope = weights.map((w) => w.map((value, j) => (j < d ? penalty * value : 0)));
    for (const { c, x, weight } of rows)
      answer(x).forEach((p, of) => {
        const line = slope[of] ?? [];
        x.forEach((value, j) => (line[j] = (line[j] ?? 0) + weight * (p - Number(of === c)) * value));
      });
    weights = weights.map((w, of) => w.map((value, j) => value - step * (slope[of]?.[j] ?? 0)));
  }
  return (at) => answer(scaled(at));
}
