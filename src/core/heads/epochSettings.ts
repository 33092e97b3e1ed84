// What is set of learning by epochs when nobody says otherwise; apart from its arithmetic, which the first screen does not need.
import type { FineTuneSettings, MlpSettings } from '../solvers/epochs';

/** What Teachable Machine's own client does: 100 relu, softmax, Adam 0.001, batches of 16, 50 epochs. */
export const teachableMachinePreset: MlpSettings = {
  hidden: 100,
  epochs: 50,
  batchSize: 16,
  learningRate: 0.001,
  optimiser: 'adam',
  dropout: 0,
  seed: 1,
};

/** Milliseconds an epoch takes at least so that one can watch: fifty of them in three seconds. */
export const WATCHABLE = 60;

export const defaultFineTuneSettings: FineTuneSettings = {
  epochs: 30,
  batchSize: 16,
  blockLearningRate: 0.0003,
  headLearningRate: 0.001,
  patience: 6,
  seed: 1,
};
