// What is said of how far the probabilities of a table mean what they say: found once for each table.
import type { Sample } from '../../core/dataset/dataset';
import type { ReliabilityBin } from '../../core/evaluation/calibration';
import { expectedCalibrationError, reliability } from '../../core/evaluation/calibration';
import { calibrationInterval } from '../../core/evaluation/calibrationInterval';
import type { HeldOutTable } from '../../core/evaluation/heldOut';
import { ENOUGH_TO_CALIBRATE } from '../../core/evaluation/temperature';
import type { Interval } from '../../core/evaluation/wilson';

export interface CalibrationFigures {
  readonly bins: readonly ReliabilityBin[];
  readonly error: number;
  readonly interval: Interval;
}

/** The same draws every time: a number that changes by itself is not believed. */
const SEED = 1;

/** A drawing that is given up for a newer one would find them all again: of ten thousand samples they take some thirty milliseconds. */
const known = new WeakMap<HeldOutTable, { readonly samples: readonly Sample[]; readonly figures: CalibrationFigures }>();

/** Undefined where there are too few rows. `samples` say which recording each row is of. The very same for the same question. */
export function calibrationFigures(table: HeldOutTable, samples: readonly Sample[]): CalibrationFigures | undefined {
  if (table.ids.length < ENOUGH_TO_CALIBRATE) return undefined;
  const last = known.get(table);
  if (last?.samples === samples) return last.figures;
  const recordingOf = new Map(samples.map(({ id, burst }) => [id, burst]));
  const recordings = table.ids.map((id) => recordingOf.get(id) ?? id);
  const figures = {
    bins: reliability(table),
    error: expectedCalibrationError(table),
    interval: calibrationInterval(table, recordings, SEED),
  };
  known.set(table, { samples, figures });
  return figures;
}
