// What is found of how far the probabilities of a table mean what they say, and what makes them: in parts, of tables of any length.
import { expectedCalibrationError } from './calibration';
import { calibrationInterval } from './calibrationInterval';
import type { Predictions } from './predictions';
import { calibratedByFolds, fitTemperature } from './temperature';
import type { Interval } from './wilson';

/** Crosses to a worker without a copy. */
export interface HeldOutCalibration {
  /** The table's, each fold's calibrated by the other folds. */
  readonly probabilities: Float64Array<ArrayBuffer>;
  /** What makes the probabilities of a head that learnt from all samples mean what they say. */
  readonly temperature: number;
  /** The expected calibration error of the table as it was predicted. */
  readonly errorBefore: number;
  /** Of that error once it is calibrated. */
  readonly interval: Interval;
}

/**
 * `recordings`: which recording each row is of. A generator: it yields after every part of the work.
 * @throws RangeError when the table is malformed, or there are not as many recordings as rows.
 */
export function* heldOutCalibration(
  table: Predictions & { readonly fold: ArrayLike<number> },
  recordings: ArrayLike<string | number>,
): Generator<undefined, HeldOutCalibration> {
  const temperature = fitTemperature(table);
  yield;
  const errorBefore = expectedCalibrationError(table);
  yield;
  const { probabilities } = yield* calibratedByFolds(table);
  const interval = calibrationInterval({ ...table, probabilities }, recordings);
  return { probabilities, temperature, errorBefore, interval };
}
