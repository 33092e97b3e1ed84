// A linear head on fewer numbers than an embedding has: these are added up into some, each with a sign, in a way that nobody need be told.
import { randomFrom, shuffled } from '../base/random';
import { choleskyInPlace, solveLower, solveUpper } from './cholesky';

/** Everyone who folds draws from it: another would be another folding. */
const SEED = 2_002;
/** Of the mean variance of the folded numbers: with few samples, what is seen of most of them is chance. */
const RIDGE = 0.1;
/** Rows between two steps. */
const ROWS_A_STEP = 32;

/** A linear head's numbers: k × d weights, k biases. */
export interface LinearNumbers {
  readonly weights: Float32Array;
  readonly bias: Float32Array;
}

/** Where each number of an embedding goes, and with which sign. */
interface Folding {
  readonly places: Uint16Array;
  readonly signs: Int8Array;
}

/**
 * A count sketch (Charikar, Chen & Farach-Colton 2002), with places as equal in number as can be. The same for the same two lengths,
 * everywhere: what is folded with it needs no matrix to be understood.
 */
function foldingOf(from: number, to: number): Folding {
  const random = randomFrom(SEED);
  const order = shuffled([...Array(from).keys()], random);
  const places = new Uint16Array(from);
  order.forEach((j, i) => (places[j] = i % to));
  return { places, signs: Int8Array.from({ length: from }, () => (random() < 0.5 ? -1 : 1)) };
}

/** The weights on embeddings of `from` numbers that give what these give on folded ones of `to`. */
export function unfolded(weights: Float32Array, from: number, to: number): Float32Array<ArrayBuffer> {
  const { places, signs } = foldingOf(from, to);
  const k = weights.length / to;
  const wide = new Float32Array(k * from);
  for (let c = 0; c < k; c++) for (let j = 0; j < from; j++) wide[c * from + j] = signs[j] * weights[c * to + places[j]];
  return wide;
}

/** An embedding that a folded head is fitted to, and the part it is left out with, from 0 on. */
export interface FoldedRow {
  readonly values: Float32Array;
  readonly part: number;
}

export interface Folded {
  /** On folded embeddings, fitted to all rows. */
  readonly whole: LinearNumbers;
  /** For each part the same, fitted without its rows: what the head's own rows say of it is too good. */
  readonly without: readonly LinearNumbers[];
}

/**
 * The heads on `to` numbers whose logits, as differences to the first class, come closest to the head's on these rows: least squares with a
 * ridge. Undefined where the rows of a part are all that differ, so that nothing can be left out. O(n (d k + to²) + parts · to³). A
 * generator: it yields after every 32 rows and after every fit, so that the page may do something else in between.
 */
export function* folded(head: LinearNumbers, to: number, rows: readonly FoldedRow[]): Generator<undefined, Folded | undefined> {
  const k = head.bias.length;
  const folding = foldingOf(head.weights.length / k, to);
  const parts: Sums[] = [];
  const differences = new Float64Array(k - 1);
  const small = new Float64Array(to);
  for (const [row, { values, part }] of rows.entries()) {
    if (row % ROWS_A_STEP === ROWS_A_STEP - 1) yield;
    foldInto(small, values, folding);
    differencesInto(differences, head, values);
    add((parts[part] ??= noSums(to, differences.length)), small, differences);
  }
  const all = noSums(to, differences.length);
  for (const part of parts) addSums(all, part, 1);
  const whole = fitted(k, to, all);
  const without: (LinearNumbers | undefined)[] = [];
  for (const part of parts) {
    yield;
    const rest = noSums(to, differences.length);
    addSums(rest, all, 1);
    addSums(rest, part, -1);
    without.push(fitted(k, to, rest));
  }
  const known = without.flatMap((each) => each ?? []);
  return whole && known.length === without.length ? { whole, without: known } : undefined;
}

/** What least squares need of rows of folded numbers x and differences y: sums of 1, x, y, x xᵀ (lower triangle) and x yᵀ. */
interface Sums {
  count: number;
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly xx: Float64Array;
  readonly xy: Float64Array;
}

const noSums = (to: number, rows: number): Sums => ({
  count: 0,
  x: new Float64Array(to),
  y: new Float64Array(rows),
  xx: new Float64Array(to * to),
  xy: new Float64Array(to * rows),
});

function add(sums: Sums, x: Float64Array, y: Float64Array): void {
  sums.count++;
  for (let i = 0; i < x.length; i++) {
    const value = x[i];
    sums.x[i] += value;
    for (let j = 0; j <= i; j++) sums.xx[i * x.length + j] += value * x[j];
    for (let c = 0; c < y.length; c++) sums.xy[i * y.length + c] += value * y[c];
  }
  for (let c = 0; c < y.length; c++) sums.y[c] += y[c];
}

function addSums(to: Sums, from: Sums, times: 1 | -1): void {
  to.count += times * from.count;
  for (const what of ['x', 'y', 'xx', 'xy'] as const) for (let i = 0; i < to[what].length; i++) to[what][i] += times * from[what][i];
}

/** Undefined where all rows are the same, or there are none. */
function fitted(k: number, to: number, { count, x, y, xx, xy }: Sums): LinearNumbers | undefined {
  if (count < 2) return undefined;
  const rows = k - 1;
  const spread = new Float64Array(to * to);
  const slopes = new Float64Array(to * rows);
  let trace = 0;
  for (let i = 0; i < to; i++) {
    for (let j = 0; j <= i; j++) spread[i * to + j] = xx[i * to + j] - (x[i] * x[j]) / count;
    for (let c = 0; c < rows; c++) slopes[i * rows + c] = xy[i * rows + c] - (x[i] * y[c]) / count;
    trace += spread[i * to + i];
  }
  // What rounding alone leaves of rows that are the same.
  if (!(trace > 1e-9 * xx.reduce((most, each) => Math.max(most, Math.abs(each)), 0))) return undefined;
  for (let i = 0; i < to; i++) spread[i * to + i] += (RIDGE * trace) / to;
  choleskyInPlace(spread, to);
  solveLower(spread, to, slopes, rows);
  solveUpper(spread, to, slopes, rows);
  const weights = new Float32Array(k * to);
  const bias = new Float32Array(k);
  for (let c = 0; c < rows; c++) {
    let at = y[c] / count;
    for (let i = 0; i < to; i++) {
      weights[(c + 1) * to + i] = slopes[i * rows + c];
      at -= (slopes[i * rows + c] * x[i]) / count;
    }
    bias[c + 1] = at;
  }
  return { weights, bias };
}

function foldInto(sums: Float64Array, values: Float32Array, { places, signs }: Folding): void {
  sums.fill(0);
  for (let j = 0; j < values.length; j++) sums[places[j]] += signs[j] * values[j];
}

function differencesInto(differences: Float64Array, { weights, bias }: LinearNumbers, values: Float32Array): void {
  for (let c = 0; c < differences.length; c++) {
    let sum = bias[c + 1] - bias[0];
    for (let j = 0, d = values.length; j < d; j++) sum += (weights[(c + 1) * d + j] - weights[j]) * values[j];
    differences[c] = sum;
  }
}
