// The learning curve: how right heads are on folds kept back, after 1, 2, 5 … shots.
import { accuracy } from '../evaluation/metrics';
import type { Prediction } from '../heads/head';
import type { AnyHeadData, HeadMethod, LabelledEmbeddings } from '../heads/headMethod';
import { augmentedByParent, validateSamples } from '../heads/headMethod';
import type { Folds } from '../heads/instant';
import type { NamedPredictions } from '../heads/predictionsOf';
import { predictionsOf } from '../heads/predictionsOf';
import { subset } from '../heads/subset';
import { randomFrom, shuffled } from '../base/random';
import { capturedOf, classesMissing, heldOutPart } from '../evaluation/heldOutPart';
import type { FoldedRows } from '../evaluation/rounds';

/** Someone who learns from samples and then predicts; `name` tells curves apart. `folds` are those of the samples. */
export interface Candidate {
  readonly name: string;
  /** It predicts the same whatever it is given, and so does so once in a draw. */
  readonly learnsNothing?: boolean;
  fit(samples: LabelledEmbeddings, folds: Folds): (embedding: Float32Array) => Prediction;
}

/** A kind of head, with its settings, as a candidate. */
export function candidateOf<Head extends AnyHeadData, Options>(
  name: string,
  method: HeadMethod<Head, Options>,
  options: Options = method.defaults,
): Candidate {
  return {
    name,
    fit(samples) {
      const head = method.fit(samples, options);
      return (embedding) => method.predict(head, embedding);
    },
  };
}

export interface LearningCurveOptions {
  /** Samples a class, each a whole number from 1 on. */
  readonly shots: readonly number[];
  /** How often a fold is kept back of each class and shots are drawn from the others: each fold has its turn. */
  readonly draws: number;
  /** Of the shots. What is kept back is a matter of the project's split. */
  readonly seed: number;
  /** Samples predicted at most in one draw: it bounds the time of a curve. */
  readonly mostHeldOut: number;
}

export const defaultLearningCurve: LearningCurveOptions = {
  shots: [1, 2, 5, 10, 20, 50, 100, 200, 500],
  draws: 5,
  seed: 1,
  mostHeldOut: 500,
};

/** One head fitted, and tested on what was held out. */
export interface Measured {
  readonly name: string;
  readonly shots: number;
  readonly draw: number;
  /** Share of the held-out samples predicted right, 0 … 1. */
  readonly accuracy: number;
  /** Whether every class had so many samples in this draw; otherwise the smaller classes gave all they had. */
  readonly full: boolean;
  readonly done: number;
  readonly of: number;
}

export interface CurvePoint {
  readonly shots: number;
  readonly mean: number;
  /** Standard deviation over the draws (n − 1 in the denominator); 0 for one draw. */
  readonly spread: number;
  /** The accuracy of each draw, in order. */
  readonly accuracies: readonly number[];
  /** Whether every class had so many samples in every draw. */
  readonly full: boolean;
}

export interface LearningCurve {
  readonly name: string;
  /** In order of shots; empty when no sample could be kept back. */
  readonly points: readonly CurvePoint[];
}

/**
 * Measures all candidates on the same draws: in each, a fold of each class is kept back (see `heldOutPart`), and more shots
 * contain the fewer. Shots that no class can give are left out. `folds` are those of the project's split, for n samples. Shots count
 * captured samples: each is learnt with its copies, and no copy is held out.
 * A generator: it yields after every fit with what was measured, so that the caller can draw it, breathe or stop.
 * Deterministic in the seed.
 * @throws RangeError when samples or options are malformed.
 */
export function* learningCurves(
  samples: LabelledEmbeddings,
  folds: Folds,
  candidates: readonly Candidate[],
  options: LearningCurveOptions = defaultLearningCurve,
): Generator<Measured, readonly LearningCurve[]> {
  const fits = curveFits(samples, folds, options);
  const augmented = augmentedByParent(samples);
  const measured: Measured[] = [];
  const of = fits.length * candidates.length;
  const unchanged = new Map<string, number>();
  for (const { shots, draw, full, learn, heldOut } of fits) {
    const indices = learn.flatMap((index) => [index, ...(augmented.get(index) ?? [])]);
    const learnt = subset(samples, indices);
    const learntFolds = {
      fold: Uint16Array.from(indices, (index) => folds.fold[index] as number),
      burst: Uint32Array.from(indices, (index) => folds.burst[index] as number),
    };
    for (const candidate of candidates) {
      const once = `${draw} ${candidate.name}`;
      const share = unchanged.get(once) ?? accuracy(predictionsAt(candidate.fit(learnt, learntFolds), samples, heldOut));
      if (candidate.learnsNothing) unchanged.set(once, share);
      const each = { name: candidate.name, shots, draw, accuracy: share, full, done: measured.length + 1, of };
      measured.push(each);
      yield each;
    }
  }
  return candidates.map(({ name }) => curveOf(name, measured));
}

/** What one fit of a curve learns from, and what is held out from it: rows, none of them a copy, no burst in both. */
export interface CurveFit {
  readonly shots: number;
  readonly draw: number;
  /** See `Measured`. */
  readonly full: boolean;
  readonly learn: readonly number[];
  /** The same at every count of shots of a draw. */
  readonly heldOut: readonly number[];
}

/**
 * The fits of a curve, draw by draw, the fewest shots first; none when no sample can be kept back. The first draws are the same
 * however many there are. Deterministic in the seed.
 * @throws RangeError when samples or options are malformed.
 */
export function curveFits(samples: LabelledEmbeddings, folds: Folds, options: LearningCurveOptions): readonly CurveFit[] {
  validate(samples, folds, options);
  const rows = rowsIn(samples, folds);
  const draws = Array.from({ length: options.draws }, (_, draw) => drawOf(rows, options, draw));
  if (draws.some(({ heldOut }) => heldOut.length === 0)) return [];
  const counts = [...new Set(options.shots)].sort((a, b) => a - b).filter((count) => draws.every(({ most }) => most >= count));
  return draws.flatMap(({ pools, heldOut, least }, draw) =>
    counts.map((shots) => ({
      shots,
      draw,
      full: least >= shots,
      learn: pools.flatMap((pool) => pool.slice(0, shots)),
      heldOut,
    })),
  );
}

/** The curve of one candidate from what was measured so far, whoever else was measured too. */
export function curveOf(name: string, measured: readonly Measured[]): LearningCurve {
  const own = measured.filter((each) => each.name === name);
  const shots = [...new Set(own.map((each) => each.shots))].sort((a, b) => a - b);
  return {
    name,
    points: shots.map((count) => {
      const there = own.filter((each) => each.shots === count);
      const accuracies = there.map(({ accuracy }) => accuracy);
      return { shots: count, ...meanAndSpread(accuracies), accuracies, full: there.every(({ full }) => full) };
    }),
  };
}

/** What a curve still lacks: a second class, or another recording of some classes, so that a fold of them can be kept back. */
export type CurveLack =
  { readonly kind: 'nothing' } | { readonly kind: 'classes' } | { readonly kind: 'bursts'; readonly classIds: readonly string[] };

/** Looks whether every class can be held out: each has to spare a fold. `samples` are labelled rows. */
export function whatCurveLacks(samples: CurveRows, folds: Folds): CurveLack {
  const rows = rowsIn(samples, folds);
  const captured = capturedOf(rows);
  if (new Set(captured.map((row) => rows.classes[row])).size < 2) return { kind: 'classes' };
  const missing = classesMissing(rows, heldOutPart(rows, captured).heldOut, captured);
  return missing.length > 0 ? { kind: 'bursts', classIds: missing.map((c) => samples.classIds[c] as string) } : { kind: 'nothing' };
}

/** The share of the captured samples that a draw keeps back, 0 … 1, over all draws. */
export function shareKeptBack(samples: CurveRows, folds: Folds, draws: number): number {
  const rows = rowsIn(samples, folds);
  const captured = capturedOf(rows);
  const kept = Array.from({ length: draws }, (_, draw) => heldOutPart(rows, captured, draw).heldOut.length);
  return kept.reduce((sum, each) => sum + each, 0) / (draws * captured.length);
}

type CurveRows = Pick<LabelledEmbeddings, 'classes' | 'classIds' | 'parents'>;

function rowsIn({ classes, classIds, parents }: CurveRows, { fold, burst }: Folds): FoldedRows {
  return { classes, classCount: classIds.length, fold, burst, ...(parents && { parents }) };
}

interface Draw {
  /** For each class that has any, indices to learn from, in the order they are taken. */
  readonly pools: readonly (readonly number[])[];
  readonly heldOut: readonly number[];
  /** Size of the smallest and of the largest pool. */
  readonly least: number;
  readonly most: number;
}

function validate(samples: LabelledEmbeddings, { fold, burst }: Folds, options: LearningCurveOptions): void {
  validateSamples(samples);
  const n = samples.classes.length;
  const wrong = [fold, burst].find(({ length }) => length !== n);
  if (wrong) throw new RangeError(`invalid folds: ${wrong.length} for ${n} samples`);
  const odd = [...options.shots, options.draws, options.mostHeldOut].find((count) => !(Number.isSafeInteger(count) && count >= 1));
  if (odd !== undefined) throw new RangeError(`invalid count: ${odd}`);
}

function drawOf(rows: FoldedRows, { seed, mostHeldOut }: LearningCurveOptions, draw: number): Draw {
  const { classes } = rows;
  const random = randomFrom(seed + Math.imul(draw, 0x9e3779b1));
  const { learn, heldOut: kept } = heldOutPart(rows, capturedOf(rows), draw);
  const byClass = new Map<number, number[]>();
  for (const index of shuffled([...learn], random)) {
    const c = classes[index] as number;
    const pool = byClass.get(c);
    if (pool) pool.push(index);
    else byClass.set(c, [index]);
  }
  const pools = [...byClass.entries()].sort(([a], [b]) => a - b).map(([, pool]) => pool);
  const lengths = pools.map((pool) => pool.length);
  const heldOut = shuffled([...kept], random).slice(0, mostHeldOut);
  return { pools, heldOut, least: Math.min(...lengths), most: Math.max(...lengths) };
}

function predictionsAt(
  predict: (embedding: Float32Array) => Prediction,
  { embeddings, embeddingLength: d, classes, classIds }: LabelledEmbeddings,
  indices: readonly number[],
): NamedPredictions {
  return predictionsOf(
    predict,
    indices.map((index) => embeddings.subarray(index * d, index * d + d)),
    indices.map((index) => classes[index] as number),
    classIds,
  );
}

function meanAndSpread(values: readonly number[]): { mean: number; spread: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean, spread: values.length > 1 ? Math.sqrt(squares / (values.length - 1)) : 0 };
}
