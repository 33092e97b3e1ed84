// The novelty of one's own samples, each compared only with recordings that are not its own: what the line is drawn by.
import { randomFrom, shuffled } from '../base/random';
import { gatherRows } from '../base/gatherRows';
import { withMatrix } from '../solvers/matrix';
import { directionOf, noveltyOf } from './novelty';
import type { FoldedRows } from './rounds';
import { roundsOf } from './rounds';

/** The rows that were held out, and the novelty of each. They cross to a worker without a copy. */
export interface HeldOutNovelty {
  readonly rows: Uint32Array<ArrayBuffer>;
  readonly novelty: Float64Array<ArrayBuffer>;
  /** To the nearest of what it was compared with, −1 … 1. */
  readonly similarity: Float64Array<ArrayBuffer>;
}

/** A share of so many is known to within about a point and a half; more would cost the square of them. */
export const MOST_HELD_OUT = 1000;
/** These rows, or so many of them drawn: the same ones each time. */
export function drawnRows(rows: readonly number[], most: number): readonly number[] {
  return rows.length > most ? shuffled(rows, randomFrom(1)).slice(0, most) : rows;
}

/** Rows that are held at once in the vector unit's memory, and rows that are multiplied with them in one go. */
const HELD = 256;
const AT_ONCE = 64;

/** n rows with their embeddings, n × d. */
export interface EmbeddedFolds extends FoldedRows {
  readonly embeddings: Float32Array;
  readonly embeddingLength: number;
}

/**
 * The novelty of the samples that can be held out (see `roundsOf`), of many a drawn thousand: each beside what its round learns, so never
 * beside its own recording or an altered copy. A generator: it yields after every part of the work, O(held out · n · d).
 * @throws RangeError when the embeddings are not n × d numbers.
 */
export function* heldOutNovelty(rows: EmbeddedFolds, mostHeldOut = MOST_HELD_OUT): Generator<undefined, HeldOutNovelty> {
  const { embeddings, embeddingLength: d, classes, classCount, parents } = rows;
  if (embeddings.length !== classes.length * d)
    throw new RangeError(`invalid embeddings: ${embeddings.length} numbers for ${classes.length} samples of length ${d}`);
  const rounds = roundsOf(rows);
  const all = rounds.flatMap(({ heldOut }) => [...heldOut]);
  const drawn = new Set(drawnRows(all, mostHeldOut));
  const found = new Map<number, readonly [novelty: number, similarity: number]>();
  for (const { learn, heldOut } of rounds) {
    const mine = heldOut.filter((row) => drawn.has(row));
    const others = learn.filter((row) => (parents?.[row] ?? -1) < 0);
    if (mine.length === 0 || others.length === 0) continue;
    const othersClasses = Uint16Array.from(others, (row) => classes[row] as number);
    for (let from = 0; from < mine.length; from += HELD) {
      const held = mine.slice(from, from + HELD);
      const cosines = new Float64Array(held.length * others.length);
      withMatrix(directionsOf(rows, held), d, { rough: true }, (matrix) => {
        for (let first = 0; first < others.length; first += AT_ONCE) {
          const some = others.slice(first, first + AT_ONCE);
          const products = new Float64Array(held.length * some.length);
          matrix.products(directionsOf(rows, some), some.length, products);
          for (let i = 0; i < held.length; i++)
            cosines.set(products.subarray(i * some.length, (i + 1) * some.length), i * others.length + first);
        }
      });
      held.forEach((row, i) => {
        const mine = cosines.subarray(i * others.length, (i + 1) * others.length);
        let nearest = -1;
        for (const cosine of mine) nearest = Math.max(nearest, cosine);
        found.set(row, [noveltyOf(mine, othersClasses, classCount), nearest]);
      });
      yield;
    }
  }
  const order = Uint32Array.from(found.keys()).sort();
  const of = (at: 0 | 1) => Float64Array.from(order, (row) => found.get(row)?.[at] ?? NaN);
  return { rows: order, novelty: of(0), similarity: of(1) };
}

function directionsOf({ embeddings, embeddingLength: d }: EmbeddedFolds, some: Uint32Array): Float32Array {
  const values = gatherRows(embeddings, d, some);
  for (let at = 0; at < values.length; at += d) values.set(directionOf(values.subarray(at, at + d)), at);
  return values;
}
