// An MLP head learnt by gradient descent, on the engine's device or on the processor: the same steps from the same start.
import type { EpochReport, EpochsEnd, MlpProblem, MlpSettings, MlpState } from '../core/solvers/epochs';
import { freshMlp } from '../core/solvers/mlpStart';
import { runEpochs } from './epochLoop';
import { mlpOnDevice } from './mlpOnDevice';
import { mlpOnProcessor } from './mlpOnProcessor';

export interface MlpRun {
  /** Where its products are computed: as tensors of the current device, or beside them in the processor's vector unit. */
  readonly on: 'device' | 'processor';
  /** Goes on from here instead of from fresh weights. */
  readonly from?: MlpState | undefined;
  readonly signal?: AbortSignal | undefined;
  onEpoch(report: EpochReport<MlpState>): void;
}

/** Trains to `settings.epochs`. An abort resolves to 'stopped'; the last report holds the state. Leaves no tensor behind. */
export function trainMlp(problem: MlpProblem, settings: MlpSettings, { on, from, signal, onEpoch }: MlpRun): Promise<EpochsEnd> {
  const start = from ?? freshMlp(problem, settings);
  const learner = (on === 'device' ? mlpOnDevice : mlpOnProcessor)(problem, settings, start);
  return runEpochs(learner, {
    ...settings,
    begun: start.epoch,
    classes: problem.learn.classes,
    classCount: problem.classCount,
    signal,
    onEpoch,
  });
}
