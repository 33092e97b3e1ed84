// The learning curve: how right heads are on samples kept back, after 1, 2, 5 … shots.
import type { Prediction } from './head';
import { best } from './head';
import type { AnyHeadData, HeadMethod, LabelledEmbeddings } from './heads/headMethod';
import { validateSamples } from './heads/headMethod';
import { randomFrom, shuffled } from './random';
import { holdOut } from './split';

/** Someone who learns from samples and then predicts; `name` tells curves apart. */
export interface Contender {
  readonly name: string;
  fit(samples: LabelledEmbeddings): (embedding: Float32Array) => Prediction;
}

/** A kind of head, with its settings, as a contender. */
export function contenderOf<Head extends AnyHeadData, Options>(
  name: string,
  method: HeadMethod<Head, Options>,
  options: Options = method.defaults,
): Contender {
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
  /** How often samples are kept back and drawn anew. */
  readonly draws: number;
  readonly seed: number;
  /** The share of each class to keep back, 0 … 1, in whole bursts. */
  readonly heldOut: number;
  /** Samples predicted at most in one draw: it bounds the time of a curve. */
  readonly mostAsked: number;
}

export const defaultLearningCurve: LearningCurveOptions = {
  shots: [1, 2, 5, 10, 20, 50, 100, 200, 500],
  draws: 5,
  seed: 1,
  heldOut: 0.3,
  mostAsked: 500,
};

/** One head fitted and asked. */
export interface Measured {
  readonly name: string;
  readonly shots: number;
  readonly draw: number;
  /** Share of the held-out samples predicted right, 0 … 1. */
  readonly accuracy: number;
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
  /** Whether every class had so many samples in every draw; otherwise the smaller classes gave all they had. */
  readonly full: boolean;
}

export interface LearningCurve {
  readonly name: string;
  /** In order of shots; empty when no sample could be kept back. */
  readonly points: readonly CurvePoint[];
}

/**
 * Measures all contenders on the same draws: in each, whole bursts are kept back (see `holdOut`), and more shots
 * contain the fewer. Shots that no class can give are left out. `bursts` has n names.
 * A generator: it yields after every fit with what was measured, so that the caller can draw it, breathe or stop.
 * Deterministic in the seed.
 * @throws RangeError when samples or options are malformed.
 */
export function* learningCurves(
  samples: LabelledEmbeddings,
  bursts: readonly string[],
  contenders: readonly Contender[],
  options: LearningCurveOptions = defaultLearningCurve,
): Generator<Measured, readonly LearningCurve[]> {
  validate(samples, bursts, options);
  const draws = Array.from({ length: options.draws }, (_, draw) => drawOf(samples, bursts, options, draw));
  const shots = [...new Set(options.shots)].sort((a, b) => a - b).filter((count) => draws.every(({ most }) => most >= count));
  const points = contenders.map(() => shots.map(() => [] as number[]));
  if (draws.every(({ asked }) => asked.length > 0)) {
    let done = 0;
    for (const [draw, { pools, asked }] of draws.entries()) {
      for (const [s, count] of shots.entries()) {
        const learnt = subset(samples, pools.flatMap((pool) => pool.slice(0, count)));
        for (const [c, contender] of contenders.entries()) {
          const accuracy = accuracyOf(contender.fit(learnt), samples, asked);
          points[c]?.[s]?.push(accuracy);
          yield { name: contender.name, shots: count, draw, accuracy, done: ++done, of: draws.length * shots.length * contenders.length };
        }
      }
    }
  }
  return contenders.map(({ name }, c) => ({
    name,
    points: shots.flatMap((count, s) => {
      const full = draws.every(({ least }) => least >= count);
      const accuracies = points[c]?.[s] ?? [];
      return accuracies.length > 0 ? [{ shots: count, ...meanAndSpread(accuracies), accuracies, full }] : [];
    }),
  }));
}

interface Draw {
  /** For each class that has any, places to learn from, in the order they are taken. */
  readonly pools: readonly (readonly number[])[];
  readonly asked: readonly number[];
  /** Size of the smallest and of the largest pool. */
  readonly least: number;
  readonly most: number;
}

function validate(samples: LabelledEmbeddings, bursts: readonly string[], options: LearningCurveOptions): void {
  validateSamples(samples);
  const n = samples.classes.length;
  if (bursts.length !== n) throw new RangeError(`invalid bursts: ${bursts.length} for ${n} samples`);
  const odd = [...options.shots, options.draws, options.mostAsked].find((count) => !(Number.isSafeInteger(count) && count >= 1));
  if (odd !== undefined) throw new RangeError(`invalid count: ${odd}`);
}

function drawOf(
  { classes, classIds }: LabelledEmbeddings,
  bursts: readonly string[],
  { seed, heldOut: share, mostAsked }: LearningCurveOptions,
  draw: number,
): Draw {
  const random = randomFrom(seed + Math.imul(draw, 0x9e3779b1));
  const splittable = bursts.map((burst, i) => ({ burst, classId: classIds[classes[i] as number] as string }));
  const { learn, heldOut } = holdOut(splittable, share, Math.floor(random() * 2 ** 32));
  const byClass = new Map<number, number[]>();
  for (const place of shuffled(learn, random)) {
    const c = classes[place] as number;
    const pool = byClass.get(c);
    if (pool) pool.push(place);
    else byClass.set(c, [place]);
  }
  const pools = [...byClass.entries()].sort(([a], [b]) => a - b).map(([, pool]) => pool);
  const lengths = pools.map((pool) => pool.length);
  const asked = shuffled(heldOut, random).slice(0, mostAsked);
  return { pools, asked, least: Math.min(...lengths), most: Math.max(...lengths) };
}

function subset({ embeddings, embeddingLength: d, classes, classIds }: LabelledEmbeddings, places: readonly number[]): LabelledEmbeddings {
  const rows = new Float32Array(places.length * d);
  places.forEach((place, i) => rows.set(embeddings.subarray(place * d, place * d + d), i * d));
  return { embeddings: rows, embeddingLength: d, classes: Uint16Array.from(places, (place) => classes[place] as number), classIds };
}

function accuracyOf(
  predict: (embedding: Float32Array) => Prediction,
  { embeddings, embeddingLength: d, classes, classIds }: LabelledEmbeddings,
  asked: readonly number[],
): number {
  const right = asked.filter((place) => {
    const answer = best(predict(embeddings.subarray(place * d, place * d + d)));
    return answer?.classId === classIds[classes[place] as number];
  });
  return right.length / asked.length;
}

function meanAndSpread(values: readonly number[]): { mean: number; spread: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean, spread: values.length > 1 ? Math.sqrt(squares / (values.length - 1)) : 0 };
}
