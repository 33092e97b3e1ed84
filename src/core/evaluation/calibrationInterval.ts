// Between which values the expected calibration error lies: by drawing recordings anew.
import { randomFrom } from '../base/random';
import { BINS } from './calibration';
import type { Predictions } from './predictions';
import { predictedClasses } from './predictions';
import type { Interval } from './wilson';

/** The same draws every time: a number that changes by itself is not believed. */
const SEED = 1;
const DRAWS = 1000;
/** Of many recordings fewer draws: each costs as much as there are. */
const MOST_STEPS = 2e6;
const FEWEST_DRAWS = 200;

/**
 * Of the expected calibration error (see `expectedCalibrationError`), at 95 %: recordings are drawn with replacement, whole, since frames
 * of one recording are no independent answers. From the lower end of the basic to the upper end of the percentile bootstrap: the error of
 * few rows is too large, of drawn ones more so, and either interval alone holds the true one too rarely (simulated in the tests). `recordings` names the recording of each row. 0 … 1 without a row.
 * (Davison & Hinkley, Bootstrap Methods and their Application, 1997, 5.2; by clusters: Field & Welsh, Bootstrapping clustered data, 2007.)
 * @throws RangeError when the table is malformed, or there are not as many recordings as rows.
 */
export function calibrationInterval(table: Predictions, recordings: ArrayLike<string | number>, seed = SEED, most = DRAWS): Interval {
  const n = table.classes.length;
  if (recordings.length !== n) throw new RangeError(`invalid recordings: ${recordings.length} for ${n} rows`);
  const sums = sumsOf(table, recordings);
  const count = sums.rows.length;
  if (count === 0) return { low: 0, high: 1 };
  const chosen = Uint32Array.from(sums.rows.keys());
  const found = errorOf(sums, chosen);
  const random = randomFrom(seed);
  const draws = Math.max(Math.min(FEWEST_DRAWS, most), Math.min(most, Math.floor(MOST_STEPS / count)));
  const drawn = new Float64Array(draws);
  for (let draw = 0; draw < draws; draw++) {
    for (let at = 0; at < count; at++) chosen[at] = Math.floor(random() * count);
    drawn[draw] = errorOf(sums, chosen);
  }
  drawn.sort();
  const at = (share: number) => drawn[Math.round(share * (draws - 1))] as number;
  const [low, high] = [at(0.025), at(0.975)];
  return { low: Math.max(0, Math.min(low, 2 * found - high)), high: Math.min(1, Math.max(high, 2 * found - low)) };
}

/**
 * The recordings' sums, flat: two million of them are added up. Those of recording r in one bin each stand at `first[r]` … `first[r + 1]`.
 */
interface Sums {
  /** Of each recording. */
  readonly rows: Uint32Array;
  readonly first: Uint32Array;
  readonly bin: Uint8Array;
  /** Confidence less right answers. */
  readonly gap: Float64Array;
}

function sumsOf(table: Predictions, recordings: ArrayLike<string | number>): Sums {
  const { classes, classCount: k, probabilities } = table;
  const byRecording = new Map<string | number, { rows: number; readonly gaps: Map<number, number> }>();
  predictedClasses(table).forEach((predicted, row) => {
    if (predicted < 0) return;
    const confidence = probabilities[row * k + predicted] as number;
    const bin = Math.min(BINS - 1, Math.max(0, Math.ceil(confidence * BINS) - 1));
    const name = recordings[row] as string | number;
    const recording = byRecording.get(name) ?? { rows: 0, gaps: new Map<number, number>() };
    byRecording.set(name, recording);
    recording.rows++;
    recording.gaps.set(bin, (recording.gaps.get(bin) ?? 0) + (confidence - Number(predicted === classes[row])));
  });
  const all = [...byRecording.values()];
  const parts = all.flatMap(({ gaps }) => [...gaps]);
  let next = 0;
  return {
    rows: Uint32Array.from(all, ({ rows }) => rows),
    first: Uint32Array.from([0, ...all.map(({ gaps }) => (next += gaps.size))]),
    bin: Uint8Array.from(parts, ([bin]) => bin),
    gap: Float64Array.from(parts, ([, gap]) => gap),
  };
}

/** The sum over the bins of how far the right answers are from the confidence, by the number of rows, of as many recordings as there are. */
function errorOf({ rows, first, bin, gap }: Sums, chosen: Uint32Array): number {
  const gaps = new Float64Array(BINS);
  let all = 0;
  for (let at = 0; at < chosen.length; at++) {
    const recording = chosen[at] as number;
    all += rows[recording] as number;
    const end = first[recording + 1] as number;
    for (let part = first[recording] as number; part < end; part++) {
      const into = bin[part] as number;
      gaps[into] = (gaps[into] as number) + (gap[part] as number);
    }
  }
  return gaps.reduce((sum, each) => sum + Math.abs(each), 0) / all;
}
