// What is said of how far the probabilities of a table mean what they say: found once for each table.
import type { ReliabilityBin } from '../../core/evaluation/calibration';
import { expectedCalibrationError, reliability } from '../../core/evaluation/calibration';
import { calibrationInterval } from '../../core/evaluation/calibrationInterval';
import { ENOUGH_TO_CALIBRATE } from '../../core/evaluation/temperature';
import type { Interval } from '../../core/evaluation/wilson';
import type { MadeEvaluation } from '../../store/evaluation/evaluationSlice';
import type { ShownEvaluation } from '../../store/evaluation/shownEvaluation';

export interface CalibrationFigures {
  readonly bins: readonly ReliabilityBin[];
  readonly error: number;
  readonly interval: Interval;
}

/** A drawing that is given up for a newer one would find them all again. */
const known = new WeakMap<MadeEvaluation['table'], CalibrationFigures>();

/**
 * Undefined where there are too few rows. The very same for the same table. The interval of
 * ten thousand samples takes the page some thirty milliseconds: it came with the table, and is found here only once labels are others.
 */
export function calibrationFigures({
  table,
  made,
}: Pick<ShownEvaluation, 'table'> & { readonly made: Pick<MadeEvaluation, 'table' | 'errorInterval'> }): CalibrationFigures | undefined {
  if (table.ids.length < ENOUGH_TO_CALIBRATE) return undefined;
  const last = known.get(table);
  if (last) return last;
  const figures = {
    bins: reliability(table),
    error: expectedCalibrationError(table),
    interval: table === made.table ? made.errorInterval : calibrationInterval(table, table.recordings),
  };
  known.set(table, figures);
  return figures;
}
