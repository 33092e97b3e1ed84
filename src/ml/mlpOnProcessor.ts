// An MLP head learnt on the processor: where no GPU computes, its own products are many times as quick as a device's kernels.
import type { MlpProblem, MlpSettings, MlpState } from '../core/solvers/epochs';
import { figuresOf } from '../core/evaluation/figures';
import { mlpDescent } from '../core/solvers/mlpDescent';
import type { Learner } from './epochLoop';

/** An MLP in plain arrays and in the vector unit. */
export function mlpOnProcessor(problem: MlpProblem, settings: MlpSettings, start: MlpState): Learner<MlpState> {
  const { validation, classCount } = problem;
  const descent = mlpDescent(problem, settings, start);
  let seen: Float32Array[] = [];
  return {
    step: (indices, random) => void seen.push(descent.step(indices, random)),
    seenProbabilities() {
      const all = new Float32Array(seen.reduce((count, part) => count + part.length, 0));
      let at = 0;
      for (const part of seen) {
        all.set(part, at);
        at += part.length;
      }
      seen = [];
      return Promise.resolve(all);
    },
    validate: () =>
      Promise.resolve(
        validation.classes.length > 0 ? figuresOf(descent.predict(validation.rows), validation.classes, classCount) : undefined,
      ),
    state: (epoch) => Promise.resolve(descent.state(epoch)),
    dispose: () => descent.end(),
  };
}
