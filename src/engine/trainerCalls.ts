// What the trainer's worker offers.
import type { HeldOutProgress } from '../core/evaluation/heldOut';
import type { TunedChoice } from '../core/heads/headChoice';
import type { TrainingSamples } from '../core/heads/instant';
import type { NamedSamples, RowChange } from '../core/heads/trainingMemory';
import type { Running } from '../workers/bridge';
import type { HeldOutAnswer, HeldOutQuestion } from './heldOutAnswer';
import type { Fitted, TuningQuestion } from './trainer';

export type TrainerCalls = {
  readonly hold: (running: Running, change: RowChange) => Promise<void>;
  readonly fit: (running: Running, samples: NamedSamples, choice: TunedChoice) => Promise<Fitted>;
  readonly tuneHyperparameters: (
    running: Running,
    samples: NamedSamples & Pick<TrainingSamples, 'parents'>,
    question: TuningQuestion,
  ) => Promise<TunedChoice>;
  readonly predictHeldOut: (
    running: Running<HeldOutProgress>,
    samples: NamedSamples & Pick<TrainingSamples, 'parents'>,
    question: HeldOutQuestion,
  ) => Promise<HeldOutAnswer>;
  /** Answers as soon as the worker looks up from its work. */
  readonly ping: () => Promise<void>;
};
