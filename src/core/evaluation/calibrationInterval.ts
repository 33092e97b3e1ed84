// Between which values the expected calibration error lies: by drawing recordings anew.
import { randomFrom } from '../base/random';
import { BINS } from './calibration';
import { clopperPearson } from './clopperPearson';
import type { Predictions } from './predictions';
import { predictedClasses } from './predictions';
import type { Interval } from './wilson';

/** The same draws every time: a number that changes by itself is not believed. */
const SEED = 1;
const DRAWS = 1000;
/** Of many recordings fewer draws: each costs as much as there are. */
const MOST_STEPS = 2e6;
const FEWEST_DRAWS = 200;
/** Draws of recordings are half an interval: of outcomes half as many say as much. */
const OUTCOMES_A_DRAW = 0.5;
/** Mistakes, or right answers, fewer than these say more by their number than drawn anew: no draw holds more kinds of them. */
const FEW = 4;

/**
 * Of the expected calibration error (see `expectedCalibrationError`), at 95 %: recordings are drawn with replacement, whole, since frames
 * of one recording are no independent answers. From the lower end of the basic to the upper end of the percentile bootstrap: the error of
 * few rows is too large, of drawn ones more so, and either interval alone holds the true one too rarely (simulated in the tests). From 0
 * where probabilities that mean what they say would come to as large an error by chance; and where nearly all is right or nearly all
 * wrong, as far as the exact interval of the mistakes reaches, since what was hardly ever seen is hardly ever drawn. `recordings` names
 * the recording of each row. 0 … 1 without a row.
 * (Davison & Hinkley, Bootstrap Methods and their Application, 1997, 5.2; by clusters: Field & Welsh, Bootstrapping clustered data, 2007;
 * outcomes drawn: Bröcker & Smith, Increasing the Reliability of Reliability Diagrams, Weather and Forecasting 22, 2007.)
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
  const [low, high] = [atShare(drawn, 0.025), atShare(drawn, 0.975)];
  const few = whereFew(sums);
  const ends = {
    low: Math.max(0, Math.min(low, 2 * found - high, few?.low ?? 1)),
    high: Math.min(1, Math.max(high, 2 * found - low, few?.high ?? 0)),
  };
  return ends.low > 0 && found <= byChance(sums, random, Math.ceil(draws * OUTCOMES_A_DRAW)) ? { ...ends, low: 0 } : ends;
}

const atShare = (sorted: Float64Array, share: number): number => sorted[Math.round(share * (sorted.length - 1))] as number;

/**
 * Between which errors the true one lies where hardly any are wrong, or hardly any right; undefined where there are enough of both. It is
 * at least how far the mistakes are from the doubt (1 less confidence) of all together, and at most both added up: as if there were doubt
 * only where no mistakes are. Recordings count once, with the share of their rows.
 */
function whereFew({ rows, gap, confidence }: Sums): Interval | undefined {
  const count = rows.length;
  const all = rows.reduce((sum, each) => sum + each, 0);
  const sure = confidence.reduce((sum, each) => sum + each, 0) / all;
  const wrong = gap.reduce((sum, each) => sum + each, 0) / all + 1 - sure;
  // What is a whole number but for rounding is that.
  const some = Math.ceil(count * wrong - 1e-9);
  const fewer = Math.min(some, count - some);
  if (fewer >= FEW) return undefined;
  const { low, high } = clopperPearson(Math.max(0, Math.min(count, some)), count);
  const doubt = 1 - sure;
  return {
    low: Math.max(0, low - doubt, doubt - high),
    high: some === fewer ? doubt + high : sure + 1 - low,
  };
}

/** The error that probabilities that mean what they say stay below in 97.5 % of cases; of one recording all rows are right, or none. */
function byChance({ rows, first, bin, confidence, part }: Sums, random: () => number, draws: number): number {
  const count = rows.length;
  const all = rows.reduce((sum, each) => sum + each, 0);
  const drawn = new Float64Array(draws);
  for (let draw = 0; draw < draws; draw++) {
    const gaps = new Float64Array(BINS);
    for (let recording = 0; recording < count; recording++) {
      const luck = random();
      const end = first[recording + 1] as number;
      for (let at = first[recording] as number; at < end; at++) {
        const [into, sure, of] = [bin[at] as number, confidence[at] as number, part[at] as number];
        gaps[into] = (gaps[into] as number) + sure - (luck * of < sure ? of : 0);
      }
    }
    drawn[draw] = gaps.reduce((sum, each) => sum + Math.abs(each), 0) / all;
  }
  return atShare(drawn.sort(), 0.975);
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
  readonly confidence: Float64Array;
  /** Rows. */
  readonly part: Uint32Array;
}

interface Part {
  readonly gap: number;
  readonly confidence: number;
  readonly rows: number;
}

function sumsOf(table: Predictions, recordings: ArrayLike<string | number>): Sums {
  const { classes, classCount: k, probabilities } = table;
  const byRecording = new Map<string | number, { rows: number; readonly parts: Map<number, Part> }>();
  predictedClasses(table).forEach((predicted, row) => {
    if (predicted < 0) return;
    const confidence = probabilities[row * k + predicted] as number;
    const bin = Math.min(BINS - 1, Math.max(0, Math.ceil(confidence * BINS) - 1));
    const name = recordings[row] as string | number;
    const recording = byRecording.get(name) ?? { rows: 0, parts: new Map<number, Part>() };
    byRecording.set(name, recording);
    recording.rows++;
    const before = recording.parts.get(bin) ?? { gap: 0, confidence: 0, rows: 0 };
    recording.parts.set(bin, {
      gap: before.gap + (confidence - Number(predicted === classes[row])),
      confidence: before.confidence + confidence,
      rows: before.rows + 1,
    });
  });
  const all = [...byRecording.values()];
  const parts = all.flatMap((each) => [...each.parts]);
  let next = 0;
  return {
    rows: Uint32Array.from(all, ({ rows }) => rows),
    first: Uint32Array.from([0, ...all.map((each) => (next += each.parts.size))]),
    bin: Uint8Array.from(parts, ([bin]) => bin),
    gap: Float64Array.from(parts, ([, { gap }]) => gap),
    confidence: Float64Array.from(parts, ([, { confidence }]) => confidence),
    part: Uint32Array.from(parts, ([, { rows }]) => rows),
  };
}

/**
 * The sum over the bins of how far the right answers are from the confidence, by the number of rows, of as many recordings as there are.
 */
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
