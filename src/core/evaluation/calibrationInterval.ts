// Between which values the expected calibration error lies: by drawing recordings anew.
import { randomFrom } from '../base/random';
import { BINS } from './calibration';
import type { Predictions } from './predictions';
import { predictedClasses } from './predictions';
import type { Interval } from './wilson';

const DRAWS = 1000;
/** Of many recordings fewer draws: each costs as much as there are. */
const MOST_STEPS = 2e6;
const FEWEST_DRAWS = 200;

/** Sums of a recording's rows in one bin. */
interface Part {
  readonly bin: number;
  /** Confidence less right answers. */
  gap: number;
}

/**
 * Of the expected calibration error (see `expectedCalibrationError`), at 95 %: recordings are drawn with replacement, whole, since frames
 * of one recording are no independent answers. From the lower end of the basic to the upper end of the percentile bootstrap: the error of
 * few rows is too large, of drawn ones more so, and either interval alone holds the true one too rarely (simulated in the tests). `recordings` names the recording of each row. 0 … 1 without a row.
 * (Davison & Hinkley, Bootstrap Methods and their Application, 1997, 5.2; by clusters: Field & Welsh, Bootstrapping clustered data, 2007.)
 * @throws RangeError when the table is malformed, or there are not as many recordings as rows.
 */
export function calibrationInterval(table: Predictions, recordings: readonly string[], seed: number, most = DRAWS): Interval {
  const n = table.classes.length;
  if (recordings.length !== n) throw new RangeError(`invalid recordings: ${recordings.length} for ${n} rows`);
  const parts = partsOf(table, recordings);
  if (parts.length === 0) return { low: 0, high: 1 };
  const found = errorOf(parts, (at) => at);
  const random = randomFrom(seed);
  const draws = Math.max(Math.min(FEWEST_DRAWS, most), Math.min(most, Math.floor(MOST_STEPS / parts.length)));
  const drawn = Float64Array.from({ length: draws }, () => errorOf(parts, () => Math.floor(random() * parts.length))).sort();
  const at = (share: number) => drawn[Math.round(share * (draws - 1))] as number;
  const [low, high] = [at(0.025), at(0.975)];
  return { low: Math.max(0, Math.min(low, 2 * found - high)), high: Math.min(1, Math.max(high, 2 * found - low)) };
}

interface Recording {
  readonly count: number;
  readonly parts: readonly Part[];
}

function partsOf(table: Predictions, recordings: readonly string[]): readonly Recording[] {
  const { classes, classCount: k, probabilities } = table;
  const byRecording = new Map<string, { count: number; parts: Map<number, Part> }>();
  predictedClasses(table).forEach((predicted, row) => {
    if (predicted < 0) return;
    const confidence = probabilities[row * k + predicted] as number;
    const bin = Math.min(BINS - 1, Math.max(0, Math.ceil(confidence * BINS) - 1));
    const name = recordings[row] as string;
    const recording = byRecording.get(name) ?? { count: 0, parts: new Map<number, Part>() };
    byRecording.set(name, recording);
    recording.count++;
    const part = recording.parts.get(bin) ?? { bin, gap: 0 };
    recording.parts.set(bin, part);
    part.gap += confidence - Number(predicted === classes[row]);
  });
  return [...byRecording.values()].map(({ count, parts }) => ({ count, parts: [...parts.values()] }));
}

/** The sum over the bins of how far the right answers are from the confidence, by the number of rows, of as many recordings as there are. */
function errorOf(recordings: readonly Recording[], chosen: (at: number) => number): number {
  const gaps = new Float64Array(BINS);
  let rows = 0;
  for (let at = 0; at < recordings.length; at++) {
    const { count, parts } = recordings[chosen(at)] as Recording;
    rows += count;
    for (const { bin, gap } of parts) gaps[bin] = (gaps[bin] as number) + gap;
  }
  return gaps.reduce((sum, gap) => sum + Math.abs(gap), 0) / rows;
}
