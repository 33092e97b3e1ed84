// Calibration by one number: the temperature by which a head's logits are divided, so that its probabilities mean what they say.
import { SMALLEST_PROBABILITY } from './metrics';
import type { Predictions } from './predictions';
import { validatePredictions } from './predictions';

/** Temperatures lie between these: beyond, probabilities are all alike or all 0 and 1. */
export const COLDEST = 0.05;
export const HOTTEST = 20;

/**
 * Fewer rows say too little: the temperature stays 1. (As many as a share needs to be told; one number is fitted.)
 */
export const ENOUGH_TO_CALIBRATE = 20;

/** A temperature nearer to 1 than this would change next to nothing, so it is not used: percentages stay as the head learned them. */
export const NEXT_TO_NOTHING = 0.02;

/** Probabilities that are looked at: of more, every so many rows. One number needs no more. */
const MOST_LOOKED_AT = 12_000;

/**
 * k probabilities at a temperature, `first` … in an array: the softmax of their logarithms divided by it. At 1 they stay, above they come
 * closer to each other, below they part; which is the largest never changes. (Guo et al., On Calibration of Modern Neural Networks, ICML
 * 2017, arXiv 1706.04599, 4.2: logits and the logarithms of their softmax differ by a constant, which the softmax does not see.)
 */
export function atTemperature(probabilities: ArrayLike<number>, temperature: number, first = 0, k = probabilities.length): Float64Array {
  const some = Float64Array.from({ length: k }, (_, c) => probabilities[first + c] as number);
  temper(some, temperature, 0, k);
  return some;
}

/** `atTemperature` in place. In plain loops: a table of ten thousand rows is tempered after each change. */
function temper(probabilities: Float64Array, temperature: number, first: number, k: number): void {
  if (temperature === 1) return;
  const end = first + k;
  let largest = 0;
  for (let at = first; at < end; at++) largest = Math.max(largest, probabilities[at] as number);
  let sum = 0;
  for (let at = first; at < end; at++) {
    const raised = ((probabilities[at] as number) / largest) ** (1 / temperature);
    probabilities[at] = raised;
    sum += raised;
  }
  for (let at = first; at < end; at++) probabilities[at] = (probabilities[at] as number) / sum;
}

/**
 * The temperature at which the rows have the least cross entropy, found on them all or on those that are chosen; 1 for fewer than
 * `ENOUGH_TO_CALIBRATE`, and where it is within `NEXT_TO_NOTHING` of 1. Half the square of its logarithm is added to the sum of the
 * losses: a weak belief (of a standard normal logarithm) that the head is calibrated as it is, without which rows that are all right
 * would make it sure of everything.
 * In 1 / T the cross entropy is convex; a golden section over ln T finds the least to 1e-4. Some 30 steps;
 * of very many rows every so many are looked at.
 * @throws RangeError when the table is malformed.
 */
export function fitTemperature(table: Predictions, rows: ArrayLike<number> = table.classes.length === 0 ? [] : allRows(table)): number {
  validatePredictions(table);
  if (rows.length < ENOUGH_TO_CALIBRATE) return 1;
  const { classes, classCount: k, probabilities } = table;
  const step = Math.max(1, Math.ceil((rows.length * k) / MOST_LOOKED_AT));
  const count = Math.ceil(rows.length / step);
  const logs = new Float64Array(count * k);
  const own = new Uint32Array(count);
  for (let at = 0; at < count; at++) {
    const row = rows[at * step] as number;
    own[at] = at * k + (classes[row] as number);
    for (let c = 0; c < k; c++) logs[at * k + c] = Math.log(Math.max(probabilities[row * k + c] as number, SMALLEST_PROBABILITY));
  }
  const cost = (logTemperature: number) => {
    const inverse = Math.exp(-logTemperature);
    let sum = logTemperature ** 2 / (2 * step);
    for (let at = 0; at < count; at++) {
      let exponentials = 0;
      const base = logs[own[at] as number] as number;
      for (let c = 0; c < k; c++) exponentials += Math.exp(((logs[at * k + c] as number) - base) * inverse);
      sum += Math.log(exponentials);
    }
    return Number.isNaN(sum) ? Infinity : sum;
  };
  const temperature = Math.exp(goldenSection(cost, Math.log(COLDEST), Math.log(HOTTEST)));
  return Math.abs(temperature - 1) < NEXT_TO_NOTHING ? 1 : temperature;
}

/**
 * The table at temperatures of which none has seen the row that it is applied to: each fold at that of the other folds, so that what is
 * said of calibrated probabilities is said of samples that they were not calibrated on. A generator: it yields after every fold.
 * @throws RangeError when the table is malformed.
 */
export function* calibratedByFolds<Table extends Predictions & { readonly fold: ArrayLike<number> }>(
  table: Table,
): Generator<undefined, Table & { readonly probabilities: Float64Array<ArrayBuffer> }> {
  const { fold, classCount: k } = table;
  const rows = allRows(table);
  const probabilities = Float64Array.from(table.probabilities);
  for (const f of new Set(Array.from(fold))) {
    const temperature = fitTemperature(
      table,
      rows.filter((row) => fold[row] !== f),
    );
    for (const row of rows) if (fold[row] === f) temper(probabilities, temperature, row * k, k);
    yield;
  }
  return { ...table, probabilities };
}

const allRows = ({ classes }: Predictions): readonly number[] => Array.from({ length: classes.length }, (_, row) => row);

/** Where a function of one lowest point is lowest, to 1e-4 (Kiefer, Sequential minimax search for a maximum, 1953). */
function goldenSection(cost: (x: number) => number, from: number, to: number): number {
  const ratio = (Math.sqrt(5) - 1) / 2;
  let [low, high] = [from, to];
  let [a, b] = [high - ratio * (high - low), low + ratio * (high - low)];
  let [atA, atB] = [cost(a), cost(b)];
  while (high - low > 1e-4) {
    if (atA <= atB) {
      [high, b, atB] = [b, a, atA];
      a = high - ratio * (high - low);
      atA = cost(a);
    } else {
      [low, a, atA] = [a, b, atB];
      b = low + ratio * (high - low);
      atB = cost(b);
    }
  }
  return (low + high) / 2;
}
