// For each sample that is held out the most similar one that was learnt: found once, and brought up to date when samples come and go.
import { withMatrix } from '../solvers/matrix';
import type { FoldedRows, Round } from './rounds';

/** Rows with their embeddings, and a name for each. */
export interface EmbeddedRows extends FoldedRows {
  readonly embeddingLength: number;
  /** n × d, row after row. */
  readonly embeddings: Float32Array;
  /** n numbers: equal for rows that are the same embedding of the same sample, now and later, and for no others. */
  readonly names: Uint32Array;
}

/** What was found last, by names. Changed in place. */
export interface NearestMemory {
  readonly found: Map<number, { readonly name: number; readonly cosine: number }>;
  /** For each fold, those that could be found. */
  readonly candidates: Map<number, ReadonlySet<number>>;
}

/** A memory of nothing: the first search after it looks at every pair. */
export const nearestMemory = (): NearestMemory => ({ found: new Map(), candidates: new Map() });

/** For each of n rows the nearest learnt row, −1 for those that are not held out, and the cosine of the angle to it, −1 … 1. */
export interface NearestLearnt {
  readonly nearest: Int32Array;
  readonly similarity: Float32Array;
}

/** Rows that are held at once in the vector unit's memory, and rows that are multiplied with them in one go. */
const HELD = 256;
const AT_ONCE = 64;

/**
 * For each held-out row the captured row that its round learns with the least angle to it, of equal ones the first. The first time every
 * pair is looked at once, O(n²·d); later only what is new is compared with the rest, and rows whose nearest is gone with all.
 * A generator: it yields after every part of the work.
 */
export function* nearestLearnt(rows: EmbeddedRows, rounds: readonly Round[], memory: NearestMemory): Generator<undefined, NearestLearnt> {
  const { names, parents, embeddingLength: d } = rows;
  const n = names.length;
  const rowOf = new Map(Array.from(names, (name, i) => [name, i]));
  /** The round that holds a row out, by its place among the rounds; −1 for none. */
  const heldOutIn = new Int32Array(n).fill(-1);
  const mayBeFound = rounds.map(({ learn }) => {
    const may = new Uint8Array(n);
    for (const i of learn) may[i] = Number((parents?.[i] ?? -1) < 0);
    return may;
  });
  const best = { row: new Int32Array(n).fill(-1), cosine: new Float64Array(n).fill(-Infinity) };
  /** Rows that have to be compared with all others. */
  const fresh = new Uint8Array(n);
  rounds.forEach(({ fold, heldOut }, at) => {
    const may = mayBeFound[at] as Uint8Array;
    const before = memory.candidates.get(fold);
    may.forEach((is, i) => {
      if (is > 0 && !before?.has(names[i] as number)) fresh[i] = 1;
    });
    for (const i of heldOut) {
      heldOutIn[i] = at;
      const known = memory.found.get(names[i] as number);
      const row = known && rowOf.get(known.name);
      if (known && before && row !== undefined && may[row]) {
        best.row[i] = row;
        best.cosine[i] = known.cosine;
      } else fresh[i] = 1;
    }
  });

  const unit = unitRows(rows);
  /** For each row which others may be its nearest; nothing where it is not held out. */
  const mayFind = Array.from(heldOutIn, (at) => mayBeFound[at]);
  const isNew = [...names.keys()].filter((i) => fresh[i]);
  const isOld = [...names.keys()].filter((i) => !fresh[i] && (parents?.[i] ?? -1) < 0);
  for (let from = 0; from < isNew.length; from += HELD) {
    const held = isNew.slice(from, from + HELD);
    // Each pair once: what is new is compared with what is new behind it, and with all that is old.
    const others = [...isNew.slice(from), ...isOld];
    withMatrix(unit(held), d, { rough: true }, (matrix) => {
      for (let first = 0; first < others.length; first += AT_ONCE) {
        const some = others.slice(first, first + AT_ONCE);
        const products = new Float64Array(held.length * some.length);
        matrix.products(unit(some), some.length, products);
        for (let at = 0; at < held.length; at++) {
          const i = held[at] as number;
          const mine = mayFind[i];
          for (let of = 0; of < some.length; of++) {
            const j = some[of] as number;
            const cosine = products[at * some.length + of] as number;
            if (mine?.[j] && cosine >= (best.cosine[i] as number)) better(best, i, j, cosine);
            if (cosine >= (best.cosine[j] as number) && mayFind[j]?.[i]) better(best, j, i, cosine);
          }
        }
      }
    });
    yield;
  }

  memory.found.clear();
  memory.candidates.clear();
  rounds.forEach(({ fold, heldOut }, at) => {
    memory.candidates.set(fold, new Set(names.filter((_, i) => mayBeFound[at]?.[i])));
    for (const i of heldOut) {
      const row = best.row[i] as number;
      if (row >= 0) memory.found.set(names[i] as number, { name: names[row] as number, cosine: best.cosine[i] as number });
    }
  });
  return { nearest: best.row, similarity: Float32Array.from(best.row, (row, i) => (row < 0 ? NaN : clamped(best.cosine[i] as number))) };
}

/** Takes `j` for the nearest of `i`; of equally near ones the first row stays. */
function better(best: { readonly row: Int32Array; readonly cosine: Float64Array }, i: number, j: number, cosine: number): void {
  if (cosine === best.cosine[i] && j > (best.row[i] as number)) return;
  best.row[i] = j;
  best.cosine[i] = cosine;
}

/** Some rows side by side, each brought to length 1; a row of zeros stays as it is. */
export function unitRows({ embeddings, embeddingLength: d }: EmbeddedRows): (indices: readonly number[]) => Float32Array {
  const scale = new Float64Array(embeddings.length / d);
  for (let i = 0; i < scale.length; i++) {
    let squares = 0;
    for (let p = i * d; p < (i + 1) * d; p++) squares += (embeddings[p] as number) ** 2;
    scale[i] = squares > 0 ? 1 / Math.sqrt(squares) : 0;
  }
  return (indices) => {
    const values = new Float32Array(indices.length * d);
    indices.forEach((index, at) => {
      const factor = scale[index] as number;
      for (let j = 0; j < d; j++) values[at * d + j] = (embeddings[index * d + j] as number) * factor;
    });
    return values;
  };
}

function clamped(cosine: number): number {
  return Math.min(1, Math.max(-1, cosine));
}
