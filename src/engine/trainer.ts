// Training a head off the page's thread: the interface, and the trainer that runs where it is called.
import type { LogisticFit, LogisticOptions, LogisticProblem } from '../core/solvers/logistic';
import { fitLogistic } from '../core/solvers/logistic';

/** Solves head problems. Stateless: every call brings its data. */
export interface Trainer {
  /** Rejects with a RangeError's message for a malformed problem, or with an Error when the trainer is gone. */
  fit(
    problem: LogisticProblem,
    options: LogisticOptions,
    warm?: Pick<LogisticFit, 'weights' | 'bias'>,
  ): Promise<LogisticFit>;
  dispose(): void;
}

/** A trainer on the calling thread: for tests, and where no worker can be had. */
export function localTrainer(): Trainer {
  return {
    fit: (problem, options, warm) => Promise.resolve().then(() => fitLogistic(problem, options, warm)),
    dispose: () => undefined,
  };
}
