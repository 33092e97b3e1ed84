// Which classes are taken for which: the rows behind each cell of the confusion matrix, the pair that is mixed up most,
// and an order in which alike classes stand side by side.
import { confusionMatrix } from './metrics';
import type { Predictions } from './predictions';
import { predictedClasses, supportOf } from './predictions';

/**
 * How sure of being wrong a prediction is, −1 … 1: the largest probability of another class less that of the row's own. More than 0 where
 * another class is predicted. The negative of the normalised margin of confident learning (Northcutt, Jiang & Chuang, Confident
 * Learning: Estimating Uncertainty in Dataset Labels, JAIR 70, 2021, arXiv 1911.00068).
 * @throws RangeError when there are fewer than two classes.
 */
export function wrongness({ classes, classCount: k, probabilities }: Predictions, row: number): number {
  if (k < 2) throw new RangeError(`invalid table: ${k} classes`);
  const own = classes[row] as number;
  let other = -Infinity;
  for (let c = 0; c < k; c++) if (c !== own) other = Math.max(other, probabilities[row * k + c] as number);
  return other - (probabilities[row * k + own] as number);
}

/**
 * The rows of class `truth` that were predicted as `predicted`, the worst first (see `wrongness`), of equal ones the first.
 * @throws RangeError when the table is malformed.
 */
export function cellRows(table: Predictions, truth: number, predicted: number): readonly number[] {
  const rows: { readonly row: number; readonly wrong: number }[] = [];
  predictedClasses(table).forEach((p, row) => {
    if (p === predicted && table.classes[row] === truth) rows.push({ row, wrong: wrongness(table, row) });
  });
  return rows.sort((a, b) => b.wrong - a.wrong).map(({ row }) => row);
}

/** Two classes with how often each was taken for the other. */
export interface ConfusedPair {
  readonly first: number;
  readonly second: number;
  /** Rows of the first that were predicted as the second: at least as large a share of their class as the other way. */
  readonly firstAsSecond: number;
  readonly secondAsFirst: number;
}

/**
 * How much two classes are mixed up, 0 … 2: the shares of each that were taken for the other, added up, so that a class with few rows
 * counts like one with many. `count` says how many rows of a class were predicted as another, `support` how many it has.
 */
export const mixedUp = (count: Count, support: ArrayLike<number>, a: number, b: number): number =>
  shareTaken(count, support, a, b) + shareTaken(count, support, b, a);

type Count = (truth: number, predicted: number) => number;

/** The share of a class that was taken for another, 0 … 1; of one without a row 0. */
const shareTaken = (count: Count, support: ArrayLike<number>, truth: number, predicted: number): number =>
  count(truth, predicted) / Math.max(1, support[truth] ?? 0);

/**
 * The pair of classes that is mixed up most (`mixedUp`); of equal pairs the first. Undefined where nothing is mixed up.
 * @throws RangeError when the table is malformed.
 */
export function mostConfused(table: Predictions): ConfusedPair | undefined {
  const k = table.classCount;
  const counts = confusionMatrix(table);
  const support = supportOf(table);
  const count: Count = (truth, predicted) => (counts[truth * k + predicted] as number) || 0;
  let most = 0;
  let found: ConfusedPair | undefined;
  for (let a = 0; a < k; a++)
    for (let b = a + 1; b < k; b++) {
      const sum = mixedUp(count, support, a, b);
      if (sum <= most) continue;
      most = sum;
      const [first, second] = shareTaken(count, support, a, b) >= shareTaken(count, support, b, a) ? [a, b] : [b, a];
      found = { first, second, firstAsSecond: count(first, second), secondAsFirst: count(second, first) };
    }
  return found;
}

/**
 * The k classes in an order in which those that the head finds alike stand side by side: how alike two are is the mean probability that
 * rows of each give the other; the closest groups are joined first, by the mean over their pairs, and each is turned so that its closest
 * ends meet. O(k³). (Sokal & Michener, A statistical method for evaluating systematic relationships, 1958: average linkage; turned as in
 * Eisen et al., Cluster analysis and display of genome-wide expression patterns, PNAS 95, 1998.)
 * @throws RangeError when the table is malformed.
 */
export function similarOrder(table: Predictions): readonly number[] {
  const k = table.classCount;
  const alike = likeness(table);
  const between = (a: readonly number[], b: readonly number[]) => {
    let sum = 0;
    for (const i of a) for (const j of b) sum += alike[i * k + j] as number;
    return sum / (a.length * b.length);
  };
  let groups: readonly (readonly number[])[] = Array.from({ length: k }, (_, c) => [c]);
  // The means between groups follow from those before: no pair of classes is added up twice.
  const means = new Map<string, number>();
  const meanOf = (a: readonly number[], b: readonly number[]) => {
    const key = `${Math.min(...a)} ${a.length} ${Math.min(...b)} ${b.length}`;
    const known = means.get(key) ?? between(a, b);
    means.set(key, known);
    return known;
  };
  while (groups.length > 1) {
    let best = { a: 0, b: 1, mean: -1 };
    for (let a = 0; a < groups.length; a++)
      for (let b = a + 1; b < groups.length; b++) {
        const mean = meanOf(groups[a] as readonly number[], groups[b] as readonly number[]);
        if (mean > best.mean) best = { a, b, mean };
      }
    const joined = closestEnds(
      groups[best.a] as readonly number[],
      groups[best.b] as readonly number[],
      (i, j) => alike[i * k + j] as number,
    );
    groups = groups.flatMap((group, at) => (at === best.b ? [] : at === best.a ? [joined] : [group]));
  }
  return groups[0] ?? [];
}

/** k × k, symmetric: the mean probability that rows of two classes give each other. */
function likeness(table: Predictions): Float64Array {
  const { classes, classCount: k, probabilities } = table;
  const support = supportOf(table);
  const given = new Float64Array(k * k);
  for (let row = 0; row < classes.length; row++) {
    const truth = classes[row] as number;
    for (let c = 0; c < k; c++) {
      const p = probabilities[row * k + c] as number;
      if (p > 0) given[truth * k + c] = (given[truth * k + c] as number) + p / (support[truth] as number);
    }
  }
  return Float64Array.from(given, (value, at) => (value + (given[(at % k) * k + Math.floor(at / k)] as number)) / 2);
}

/** Two runs as one, each turned so that the ends that meet are as alike as can be. */
function closestEnds(a: readonly number[], b: readonly number[], alike: (i: number, j: number) => number): readonly number[] {
  const turned = (run: readonly number[]) => [...run].reverse();
  const ways = [
    [a, b],
    [a, turned(b)],
    [turned(a), b],
    [turned(a), turned(b)],
  ] as const;
  const closeness = ([first, second]: (typeof ways)[number]) => alike(first.at(-1) ?? 0, second[0] ?? 0);
  const [first, second] = ways.reduce((best, way) => (closeness(way) > closeness(best) ? way : best));
  return [...first, ...second];
}
