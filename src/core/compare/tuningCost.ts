// What fine-tuning costs in time, reckoned from a short trial on the device that is to do it.
import type { FineTuneSettings } from '../solvers/epochs';

/** Draws of a learning curve's fine-tuned line, the first of the others': each costs as much as a run at every count of shots. */
export const TUNED_DRAWS = 3;

/** How quick a device is, in milliseconds. */
export interface TuningPace {
  /** A step of gradient descent, whatever it learns from. */
  readonly step: number;
  /** A sample in a step, beside the step itself. */
  readonly sample: number;
  /** A picture turned into a feature map. */
  readonly picture: number;
}

/** How many samples a run learns from, chooses the epoch by, and is heldOut about. */
export interface TuningSize {
  readonly learn: number;
  readonly validation: number;
  readonly heldOut: number;
}

/** Learning goes through the block once forwards and twice backwards; asking only forwards. */
const ASKED_SHARE = 1 / 3;

/** Milliseconds of a run that is not ended early, without its feature maps. */
export function tuningMilliseconds(
  { learn, validation, heldOut }: TuningSize,
  { epochs, batchSize }: FineTuneSettings,
  { step, sample }: TuningPace,
): number {
  const epoch = Math.ceil(learn / batchSize) * step + (learn + ASKED_SHARE * validation) * sample;
  return epochs * epoch + ASKED_SHARE * heldOut * sample;
}

/** The pace that two trials tell: an epoch of one step on one sample, and one of one step on `samples` of them, in milliseconds each. */
export function paceOf(one: number, many: number, samples: number, picture: number): TuningPace {
  const sample = Math.max(0, many - one) / (samples - 1);
  return { step: Math.max(0, one - sample), sample, picture };
}
