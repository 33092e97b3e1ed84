// What the screens say, worked out again from raw samples by plain code: textbook formulas, nothing of `core`.
import type { RawSample } from './onACircle';
import { cosineOf, length } from './onACircle';

/** A sample with what was said of it, by class. */
export interface Answered {
  readonly p: readonly number[];
  readonly c: number;
}

export interface Counted {
  readonly right: number;
  readonly total: number;
}

const scaled = (vector: readonly number[], by: number) => vector.map((value) => value * by);
const less = (a: readonly number[], b: readonly number[]) => a.map((value, j) => value - (b[j] ?? 0));
const meanOf = (vectors: readonly (readonly number[])[]) =>
  (vectors[0] ?? []).map((_, j) => vectors.reduce((sum, vector) => sum + (vector[j] ?? 0), 0) / vectors.length);
const sharesOf = (raised: readonly number[]) => scaled(raised, 1 / raised.reduce((sum, each) => sum + each, 0));

/** How many are true. */
export const countOf = (some: readonly boolean[]): number => some.filter(Boolean).length;
/** Where the largest value stands; the first of equals. */
export const largest = (values: readonly number[]): number => values.indexOf(Math.max(...values));
const classesOf = (learnt: readonly RawSample[]) => [...new Set(learnt.map(({ c }) => c))].sort((a, b) => a - b);

/** Nearest mean, as its paper says it: unit length, centred on the mean of the class means, unit length again, ten times the cosine. */
export function byNearestMean(learnt: readonly RawSample[], at: readonly number[]): readonly number[] {
  const unit = (vector: readonly number[]) => scaled(vector, 1 / length(vector));
  const means = classesOf(learnt).map((c) => meanOf(learnt.filter((each) => each.c === c).map((each) => unit(each.at))));
  const centre = meanOf(means);
  /** What lies at the centre has no direction: it speaks for no class and against none. */
  const alike = (a: readonly number[], b: readonly number[]) => (length(a) * length(b) === 0 ? 0 : cosineOf(a, b));
  return sharesOf(means.map((mean) => Math.exp(10 * alike(less(unit(at), centre), less(mean, centre)))));
}

/** The class of the sample that is nearest. */
export function byNearestSample(learnt: readonly RawSample[], at: readonly number[]): number {
  return learnt.reduce((best, each) => (cosineOf(each.at, at) > cosineOf(best.at, at) ? each : best)).c;
}

/** Probabilities at a temperature. */
export const heated = (probabilities: readonly number[], temperature: number): readonly number[] =>
  sharesOf(probabilities.map((p) => p ** (1 / temperature)));

/** The best temperature of a fine grid of logarithms: the least sum of losses with half the logarithm squared. */
export function bestTemperature(rows: readonly Answered[]): number {
  let best = { cost: Infinity, at: 0 };
  const look = (from: number, to: number, step: number) => {
    for (let at = from; at <= to; at += step) {
      const cost = rows.reduce((sum, { p, c }) => sum - Math.log(heated(p, Math.exp(at))[c] ?? 0), at ** 2 / 2);
      if (cost < best.cost) best = { cost, at };
    }
  };
  look(Math.log(0.05), Math.log(20), 0.01);
  look(best.at - 0.01, best.at + 0.01, 0.00005);
  return Math.exp(best.at);
}

/** How novel a picture is beside samples, and how like the nearest it is. */
export function noveltyBeside(
  samples: readonly RawSample[],
  at: readonly number[],
): { readonly novelty: number; readonly nearest: number } {
  const cosines = samples.map((other) => ({ c: other.c, cosine: cosineOf(other.at, at) }));
  const nearest = Math.max(...cosines.map(({ cosine }) => cosine));
  const ofClass = classesOf(samples).map((c) => {
    const ten = cosines
      .flatMap((each) => (each.c === c ? [each.cosine] : []))
      .sort((x, y) => y - x)
      .slice(0, 10);
    return 1 - ten.reduce((sum, cosine) => sum + cosine, 0) / ten.length;
  });
  const [first = NaN, second = NaN] = ofClass.sort((x, y) => x - y);
  return { novelty: Math.log(1 - nearest) + 1.5 * Math.log(first / second), nearest };
}

/** The least of some values that such a share of them lies at or below. */
export function lineKeeping(values: readonly number[], share: number): number {
  const rising = [...values].sort((x, y) => x - y);
  return rising.find((value) => rising.filter((each) => each <= value).length >= share * rising.length) ?? NaN;
}

const Z = 1.959963984540054;

/**
 * As many answers as these say as much as, by recording: from how alike two frames of one recording are, of all pairs. It is drawn towards
 * "altogether" by the weight of four recordings.
 */
export function effectiveOf(answers: readonly (readonly number[])[], telling: number): number {
  const all = answers.flat();
  const mean = all.reduce((sum, each) => sum + each, 0) / all.length;
  const spread = all.reduce((sum, each) => sum + (each - mean) ** 2, 0);
  let [together, pairs] = [0, 0];
  for (const own of answers)
    for (const [i, one] of own.entries())
      for (const [j, other] of own.entries()) {
        together += (one - mean) * (other - mean);
        pairs += Number(i !== j);
      }
  if (pairs === 0) return all.length;
  const others = pairs / all.length;
  const effect = ((answers.length / (answers.length - 1)) * together) / spread;
  const alike = spread === 0 ? 1 : Math.max(0, Math.min(1, (effect - 1) / others));
  const weight = Math.min(telling, answers.length - 1);
  return all.length / (1 + others * ((weight * alike + 4) / (weight + 4)));
}

/** How often a sum of differences is as far from 0, of all ways to turn them round. */
export function chanceOfTurning(differences: readonly number[]): number {
  const far = Math.abs(differences.reduce((sum, each) => sum + each, 0));
  let sums = [0];
  for (const each of differences) sums = sums.flatMap((sum) => [sum + each, sum - each]);
  return countOf(sums.map((sum) => Math.abs(sum) >= far)) / sums.length;
}

/** Wilson's interval is where |share − p| = z·√(p(1 − p)/n): the ends are found by halving. `n`: as many as the `total` says as much as. */
export function wilsonEnds(right: number, total: number, n = total): readonly [low: number, high: number] {
  const share = right / total;
  const end = (from: number, to: number) => {
    let [inside, outside] = [from, to];
    for (let i = 0; i < 60; i++) {
      const p = (inside + outside) / 2;
      if (Math.abs(share - p) <= Z * Math.sqrt((p * (1 - p)) / n)) inside = p;
      else outside = p;
    }
    return inside;
  };
  return [end(share, 0), end(share, 1)];
}

/** Of all the ways in which so many could have fallen to either side, the share of those at least as uneven: by Pascal's triangle. */
export function chanceOf(lost: number, won: number): number {
  let ways = [1];
  for (let n = 0; n < lost + won; n++) ways = [...ways, 0].map((each, at) => each + (ways[at - 1] ?? 0));
  const uneven = ways.filter((_, toSecond) => Math.abs(2 * toSecond - lost - won) >= Math.abs(won - lost));
  return uneven.reduce((sum, each) => sum + each, 0) / 2 ** (lost + won);
}

/** What an exact test says of two that were asked about the same: by who was right on what. */
export function comparisonOf(before: readonly boolean[], now: readonly boolean[]) {
  const lost = countOf(before.map((right, i) => right && !now[i]));
  const won = countOf(now.map((right, i) => right && !before[i]));
  const p = chanceOf(lost, won);
  return { lost, won, p, verdict: p >= 0.05 ? 'no clear difference' : won > lost ? 'better' : 'worse' } as const;
}

/** A share as screens write it: with a tenth where it would else look like all or nothing. */
export function inPercent(share: number): string {
  const whole = Math.round(100 * share);
  const looksWhole = whole % 100 === 0 && Math.abs(100 * share - whole) > 1e-7;
  if (!looksWhole) return `${whole}%`;
  const tenths = Math.round(1000 * share) / 10;
  return tenths % 100 === 0 ? (tenths === 0 ? '< 0.1%' : '> 99.9%') : `${tenths.toFixed(1)}%`;
}

/** Newcombe's interval of a share less another on other samples: each end as far away as both of Wilson's ends are, at right angles. */
export function differenceEnds(own: Counted, others: Counted): readonly [low: number, high: number] {
  const [[low, high], [otherLow, otherHigh]] = [wilsonEnds(own.right, own.total), wilsonEnds(others.right, others.total)];
  const [p, q] = [own.right / own.total, others.right / others.total];
  return [p - q - Math.sqrt((p - low) ** 2 + (otherHigh - q) ** 2), p - q + Math.sqrt((high - p) ** 2 + (q - otherLow) ** 2)];
}

/** Newcombe's interval of how much more often the first was right than the second, on the same samples: his tenth method. */
export function pairedEnds(first: readonly boolean[], second: readonly boolean[]): readonly [low: number, high: number] {
  const n = first.length;
  const cell = (a: boolean, b: boolean) => countOf(first.map((right, i) => right === a && second[i] === b));
  const [both, onlyFirst, onlySecond, neither] = [cell(true, true), cell(true, false), cell(false, true), cell(false, false)];
  const [p, q] = [(both + onlyFirst) / n, (both + onlySecond) / n];
  const [[low, high], [otherLow, otherHigh]] = [wilsonEnds(both + onlyFirst, n), wilsonEnds(both + onlySecond, n)];
  const product = both * neither - onlyFirst * onlySecond;
  const margins = (both + onlyFirst) * (onlySecond + neither) * (both + onlySecond) * (onlyFirst + neither);
  const phi = margins === 0 ? 0 : (product > 0 ? Math.max(product - n / 2, 0) : product) / Math.sqrt(margins);
  const far = (x: number, y: number) => Math.sqrt(x ** 2 - 2 * phi * x * y + y ** 2);
  return [p - q - far(p - low, otherHigh - q), p - q + far(high - p, q - otherLow)];
}

/** A p-value as tables write it. */
export const inText = (p: number): string => (p < 0.001 ? '< 0.001' : String(Number(p.toPrecision(2))));
