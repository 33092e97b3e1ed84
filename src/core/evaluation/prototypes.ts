// A few directions in place of all samples: what a head file takes along so that its reader can say "I don't know" too.
import { packed } from '../base/packed';
import { randomFrom } from '../base/random';
import { argmax } from '../base/argmax';
import { withMatrix } from '../solvers/matrix';
import { directionOf, galleryOf, likeness } from './novelty';
import type { EmbeddedFolds } from './heldOutNovelty';
import { drawnRows, MOST_HELD_OUT } from './heldOutNovelty';
import { roundsOf } from './rounds';

/** Means of samples that lie together, so that none of them is one picture's own. They cross to a worker without a copy. */
export interface Prototypes {
  /** m × d, each of length 1. */
  readonly directions: Float32Array<ArrayBuffer>;
  /** m indices, 0 … k − 1. */
  readonly classes: Uint16Array<ArrayBuffer>;
  /** Of samples that can be held out, their novelty beside prototypes made without their recording: what the line is drawn by. */
  readonly heldOut: Float64Array<ArrayBuffer>;
  /** Their rows, and the cosine of each to the nearest of these prototypes, −1 … 1: what the margin to blank pictures is found by. */
  readonly heldOutRows: Uint32Array<ArrayBuffer>;
  readonly similarity: Float64Array<ArrayBuffer>;
}

/** Of a class, at most; fewer where it has few samples or there are many classes. */
const OF_A_CLASS = 8;
/** Of all classes together: 0.66 MB of a head file at 1,280 numbers. */
export const MOST_PROTOTYPES = 128;
/** Samples that a prototype stands for on the mean, at least. */
const FEWEST_EACH = 3;
const STEPS = 6;

/**
 * The prototypes of n samples, by spherical k-means within each class (Dhillon & Modha, Concept Decompositions for Large Sparse Text
 * Data using Clustering, 2001) from seeded starts, and the novelty of held-out samples beside such prototypes of the other folds.
 * Of many samples a drawn thousand is looked at. A generator: it yields after every part of the work.
 */
export function* prototypesOf(rows: EmbeddedFolds): Generator<undefined, Prototypes> {
  const { embeddings, embeddingLength: d, classes, classCount, parents } = rows;
  const rowAt = (row: number) => embeddings.subarray(row * d, row * d + d);
  // Each is looked at in every round.
  const directions = new Map<number, Float32Array>();
  const directionAt = (row: number) => {
    const known = directions.get(row) ?? Float32Array.from(directionOf(rowAt(row)));
    directions.set(row, known);
    return known;
  };
  const captured = (some: Iterable<number>) => [...some].filter((row) => (parents?.[row] ?? -1) < 0);
  const looked = new Set(drawnRows(captured(classes.keys()), MOST_HELD_OUT));
  const made = yield* meansOf([...looked], directionAt, classes, classCount);
  const heldOut: (readonly [row: number, novelty: number, similarity: number])[] = [];
  for (const { learn, heldOut: held } of roundsOf(rows)) {
    const without = yield* meansOf(
      captured(learn).filter((row) => looked.has(row)),
      directionAt,
      classes,
      classCount,
    );
    if (without.length === 0) continue;
    const gallery = galleryOf(
      without.map(({ direction }) => direction),
      d,
      without.map(({ index }) => index),
      classCount,
    );
    for (const row of held) {
      if (!looked.has(row)) continue;
      const { novelty, nearest } = likeness(gallery, rowAt(row), 1);
      heldOut.push([row, novelty, nearest[0]?.similarity ?? -1]);
    }
    yield;
  }
  return {
    directions: packed(
      made.map(({ direction }) => direction),
      d,
    ),
    classes: Uint16Array.from(made, ({ index }) => index),
    heldOut: Float64Array.from(heldOut, ([, novelty]) => novelty),
    heldOutRows: Uint32Array.from(heldOut, ([row]) => row),
    similarity: Float64Array.from(heldOut, ([, , similarity]) => similarity),
  };
}

interface Mean {
  readonly index: number;
  readonly direction: Float32Array;
}

function* meansOf(
  rows: readonly number[],
  directionAt: (row: number) => Float32Array,
  classes: ArrayLike<number>,
  classCount: number,
): Generator<undefined, readonly Mean[]> {
  const means: Mean[] = [];
  const each = Math.min(OF_A_CLASS, Math.max(1, Math.floor(MOST_PROTOTYPES / classCount)));
  for (let index = 0; index < Math.min(classCount, MOST_PROTOTYPES); index++) {
    const mine = rows.filter((row) => classes[row] === index).map(directionAt);
    // The mean of one would be that picture's own embedding.
    if (mine.length < 2) continue;
    const count = Math.max(1, Math.min(each, Math.floor(mine.length / FEWEST_EACH)));
    for (const direction of clustered(mine, count, index)) means.push({ index, direction: Float32Array.from(direction) });
    yield;
  }
  return means;
}

/** Directions of the clusters of two points or more: what stands alone goes to the cluster that it is nearest to. */
function clustered(points: readonly Float32Array[], count: number, seed: number): readonly Float64Array[] {
  const all = meanDirection(points);
  if (count === 1) return [all];
  const d = all.length;
  return withMatrix(packed(points, d), d, { rough: true }, (matrix) => {
    /** How near each point is to each of some directions, point after point. */
    const cosinesTo = (directions: readonly ArrayLike<number>[]) => {
      const cosines = new Float64Array(points.length * directions.length);
      matrix.products(packed(directions, d), directions.length, cosines);
      return cosines;
    };
    const random = randomFrom(seed);
    // Far apart to begin with: each is the point least like those before, from a drawn one on.
    const starts = [points[Math.floor(random() * points.length)] as Float32Array];
    const nearest = points.map(() => -Infinity);
    while (starts.length < count) {
      cosinesTo(starts.slice(-1)).forEach((cosine, i) => (nearest[i] = Math.max(nearest[i] as number, cosine)));
      starts.push(points[nearest.indexOf(Math.min(...nearest))] as Float32Array);
    }
    let centres: readonly ArrayLike<number>[] = starts;
    let means: readonly Float64Array[] = [];
    for (let step = 0; step < STEPS; step++) {
      const cosines = cosinesTo(centres);
      const members = centres.map((): Float32Array[] => []);
      points.forEach((point, i) => members[argmax(cosines, i * members.length, members.length)]?.push(point));
      const left = members.filter(({ length }) => length > 1);
      centres = means = left.length > 0 ? left.map(meanDirection) : [all];
    }
    return means;
  });
}

function meanDirection(points: readonly Float32Array[]): Float64Array {
  const sum = new Float64Array(points[0]?.length ?? 0);
  for (const point of points) for (let j = 0; j < sum.length; j++) sum[j] = (sum[j] as number) + (point[j] as number);
  return directionOf(sum);
}
