// k nearest neighbours: the samples themselves are the head; the k whose direction is nearest vote.
import type { Prediction } from './head';
import { fail, ok } from '../base/result';
import { withMatrix } from '../solvers/matrix';
import { productsOfRows } from '../solvers/products';
import type { HeadMethod } from './headMethod';
import { predictionOf, validateLength, validateSamples } from './headMethod';
import { arrayOf, frameOf, numberOf } from './checkSerialised';
import { unit } from './unit';
import { usualNeighbours } from './usualNeighbours';

/** The samples at unit length: `samples` is n × d, `classes` has n indices into `classIds`. */
export interface NearestNeighboursHead {
  readonly kind: 'nearest-neighbours';
  readonly classIds: readonly string[];
  readonly embeddingLength: number;
  readonly samples: Float32Array;
  readonly classes: Uint16Array;
  /** How many vote; all of them when there are fewer. */
  readonly k: number;
}

export interface NearestNeighboursOptions {
  /** A whole number from 1 on; `selectK` finds one by leaving out. */
  readonly k: number;
}

/** A neighbour: its index among the samples, and the cosine of the angle to it, −1 … 1. */
export interface Neighbour {
  readonly index: number;
  readonly cosine: number;
}

/** The nearest first; equally near ones in the order of the samples. Fewer than `count` when there are fewer. */
export function nearest(cosines: ArrayLike<number>, count: number, counts: (index: number) => boolean = () => true): Neighbour[] {
  const found: Neighbour[] = [];
  for (let index = 0; index < cosines.length; index++) {
    const cosine = cosines[index] as number;
    if (found.length === count && cosine <= (found.at(-1) as Neighbour).cosine) continue;
    if (!counts(index)) continue;
    let at = found.length;
    while (at > 0 && (found[at - 1] as Neighbour).cosine < cosine) at--;
    found.splice(at, 0, { index, cosine });
    if (found.length > count) found.pop();
  }
  return found;
}

/**
 * The share of each class in the votes of the k nearest (Cover & Hart 1967), among the indices that `counts` lets vote.
 * A vote weighs 1 + cosine, 0 … 2 (weights by distance: Dudani 1976), so that the nearer win where heads alone would tie.
 * Those as near as the k-th share the places left over equally: the order of the samples decides nothing.
 * Even shares when nobody votes.
 */
export function votes(
  cosines: Float64Array,
  k: number,
  classes: Uint16Array,
  classCount: number,
  counts: (index: number) => boolean = () => true,
): Float64Array {
  return votesOfNearest(nearest(cosines, k, counts), k, cosines, classes, classCount, counts);
}

/** `votes`, with the nearest found before, k or more of them: for several k. */
export function votesOfNearest(
  found: readonly Neighbour[],
  k: number,
  cosines: Float64Array,
  classes: Uint16Array,
  classCount: number,
  counts: (index: number) => boolean = () => true,
): Float64Array {
  const shares = new Float64Array(classCount);
  const add = (index: number, weight: number) => {
    shares[classes[index] as number] = (shares[classes[index] as number] as number) + weight;
  };
  const neighbours = found.slice(0, k);
  const last = neighbours.at(-1)?.cosine;
  for (const { index, cosine } of neighbours) if (cosine !== last) add(index, weightOf(cosine));
  if (last !== undefined) {
    // Where a farther one was found, so were all that are as near as the k-th.
    const tied =
      last === found.at(-1)?.cosine
        ? indicesAt(last, cosines, counts)
        : found.filter(({ cosine }) => cosine === last).map(({ index }) => index);
    const open = neighbours.filter(({ cosine }) => cosine === last).length;
    for (const index of tied) add(index, (weightOf(last) * open) / tied.length);
  }
  const total = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => (total > 0 ? share / total : 1 / classCount));
}

function indicesAt(wanted: number, cosines: Float64Array, counts: (index: number) => boolean): number[] {
  const indices: number[] = [];
  for (let index = 0; index < cosines.length; index++) if (cosines[index] === wanted && counts(index)) indices.push(index);
  return indices;
}

/** Never quite 0, so that opposite samples still vote where there are no others. */
function weightOf(cosine: number): number {
  return 1 + Math.min(1, Math.max(-1, cosine)) + Number.EPSILON;
}

/** Cosines of the angles between a unit embedding and every sample of the head. O(n·d). */
export function cosinesTo(samples: Float32Array, query: Float64Array): Float64Array {
  const d = query.length;
  const cosines = new Float64Array(samples.length / d);
  productsOfRows(samples, query, cosines.length, d, 1, cosines);
  return cosines;
}

/** Queries that are multiplied with the samples in one go. */
const AT_ONCE = 64;

/**
 * The votes on many embeddings at once, as `predict` gives them but for rounding in the seventh digit: m × d in, m × k shares out.
 * @throws RangeError when the embeddings are no whole number of the head's length.
 */
export function votesOf(head: NearestNeighboursHead, embeddings: Float32Array): Float64Array {
  const { embeddingLength: d, samples, classes, classIds, k } = head;
  const m = embeddings.length / d;
  if (!Number.isInteger(m)) throw new RangeError(`invalid embeddings: ${embeddings.length} numbers, the head takes ${d} each`);
  const [n, classCount] = [classes.length, classIds.length];
  const shares = new Float64Array(m * classCount);
  const cosines = new Float64Array(n);
  withMatrix(samples, d, { rough: true }, (matrix) => {
    for (let first = 0; first < m; first += AT_ONCE) {
      const count = Math.min(AT_ONCE, m - first);
      const queries = new Float32Array(count * d);
      for (let i = 0; i < count; i++) queries.set(unit(embeddings.subarray((first + i) * d, (first + i + 1) * d)), i * d);
      const products = new Float64Array(n * count);
      matrix.products(queries, count, products);
      for (let i = 0; i < count; i++) {
        for (let place = 0; place < n; place++) cosines[place] = products[place * count + i] as number;
        shares.set(votes(cosines, k, classes, classCount), (first + i) * classCount);
      }
    }
  });
  return shares;
}

/** The votes of the k nearest samples (see `votes`). Throws and refuses as `HeadMethod` says, and where k is no whole number from 1 on. */
export const nearestNeighbours: HeadMethod<NearestNeighboursHead, NearestNeighboursOptions> = {
  kind: 'nearest-neighbours',
  defaults: { k: usualNeighbours },

  fit(samples, options = nearestNeighbours.defaults) {
    validateSamples(samples);
    if (!(Number.isSafeInteger(options.k) && options.k >= 1)) throw new RangeError(`invalid k: ${options.k}`);
    const { embeddings, embeddingLength: d, classes, classIds } = samples;
    const units = new Float32Array(embeddings.length);
    for (let row = 0; row < embeddings.length; row += d) units.set(unit(embeddings.subarray(row, row + d)), row);
    return {
      kind: 'nearest-neighbours',
      classIds,
      embeddingLength: d,
      samples: units,
      classes: classes.slice(),
      k: options.k,
    };
  },

  predict(head, embedding): Prediction {
    validateLength(head, embedding);
    const cosines = cosinesTo(head.samples, unit(embedding));
    return predictionOf(head.classIds, votes(cosines, head.k, head.classes, head.classIds.length));
  },

  serialise: ({ kind, classIds, embeddingLength, samples, classes, k }) => ({
    kind,
    classIds,
    embeddingLength,
    numbers: { k },
    arrays: {
      samples: { shape: [classes.length, embeddingLength], values: samples },
      classes: { shape: [classes.length], values: Float32Array.from(classes) },
    },
  }),

  deserialise(serialised) {
    const frame = frameOf(serialised, 'nearest-neighbours');
    if (!frame.ok) return frame;
    const { classIds, embeddingLength } = serialised;
    const count = (Object.hasOwn(serialised.arrays, 'classes') ? serialised.arrays['classes'] : undefined)?.values.length ?? 0;
    const classes = arrayOf(serialised, 'classes', [count]);
    if (!classes.ok) return classes;
    if (count === 0) return fail({ kind: 'missing', what: 'classes', found: 'no samples' });
    const odd = classes.value.find((index) => !(Number.isInteger(index) && index >= 0 && index < classIds.length));
    if (odd !== undefined) return fail({ kind: 'value', what: 'classes', found: String(odd) });
    const samples = arrayOf(serialised, 'samples', [count, embeddingLength]);
    if (!samples.ok) return samples;
    const k = numberOf(serialised, 'k', 1, Number.MAX_SAFE_INTEGER);
    if (!k.ok) return k;
    if (!Number.isInteger(k.value)) return fail({ kind: 'value', what: 'k', found: String(k.value) });
    return ok({
      kind: 'nearest-neighbours',
      classIds,
      embeddingLength,
      samples: samples.value,
      classes: Uint16Array.from(classes.value),
      k: k.value,
    });
  },
};
