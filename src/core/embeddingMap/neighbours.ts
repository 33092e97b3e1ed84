// The nearest samples of each sample, by the angle between their embeddings: all pairs are looked at, nothing is estimated.
import { gatherRows } from '../base/gatherRows';
import { withMatrix } from '../solvers/matrix';

export interface Neighbours {
  /** How many of each are listed. */
  readonly count: number;
  /** asked × count, nearest first, of equally near ones the first sample; without the sample itself. */
  readonly rows: Int32Array<ArrayBuffer>;
  /** asked × count, 1 − cosine, 0 … 2. */
  readonly distances: Float32Array<ArrayBuffer>;
  /** For each that was asked about the nearest one of another recording, −1 where there is no other recording. */
  readonly elsewhere: Int32Array<ArrayBuffer>;
}

const HELD = 256;
const AT_ONCE = 64;

/**
 * Of n samples, `embeddings` n × d, `bursts` a number for each recording. O(asked·n·d) products, asked·n comparisons.
 * `count` is cut to n − 1; `asked` are the samples whose neighbours are wanted, all unless it says which. A generator: it yields the share
 * that is done, 0 … 1.
 * @throws RangeError when the numbers are no whole rows.
 */
export function* neighboursOf(
  embeddings: Float32Array,
  d: number,
  bursts: Uint32Array,
  count: number,
  asked: Uint32Array = Uint32Array.from(bursts, (_, i) => i),
): Generator<number, Neighbours> {
  const n = bursts.length;
  if (embeddings.length !== n * d) throw new RangeError(`invalid embeddings: ${embeddings.length} numbers for ${n} samples of length ${d}`);
  const k = Math.max(0, Math.min(count, n - 1));
  const unit = unitRows(embeddings, n, d);
  const rows = new Int32Array(asked.length * k).fill(-1);
  const cosines = new Float64Array(asked.length * k).fill(-Infinity);
  const elsewhere = new Int32Array(asked.length).fill(-1);
  const best = new Float64Array(asked.length).fill(-Infinity);
  for (let from = 0; from < asked.length; from += HELD) {
    const those = asked.subarray(from, from + HELD);
    withMatrix(gatherRows(unit, d, those), d, { rough: true }, (matrix) => {
      for (let first = 0; first < n; first += AT_ONCE) {
        const some = Math.min(AT_ONCE, n - first);
        const products = new Float64Array(those.length * some);
        matrix.products(unit.slice(first * d, (first + some) * d), some, products);
        for (let at = 0; at < those.length; at++) {
          const i = those[at] as number;
          const row = from + at;
          for (let of = 0; of < some; of++) {
            const j = first + of;
            if (j === i) continue;
            const cosine = products[at * some + of] as number;
            if (k > 0 && cosine > (cosines[row * k + k - 1] as number)) insert(rows, cosines, row * k, k, j, cosine);
            if (cosine > (best[row] as number) && bursts[j] !== bursts[i]) {
              best[row] = cosine;
              elsewhere[row] = j;
            }
          }
        }
      }
    });
    yield Math.min(1, (from + those.length) / asked.length);
  }
  return { count: k, rows, distances: Float32Array.from(cosines, (cosine) => Math.min(2, Math.max(0, 1 - cosine))), elsewhere };
}

/** Puts a sample among the nearest that are known, behind those that are as near. */
function insert(rows: Int32Array, cosines: Float64Array, start: number, k: number, row: number, cosine: number): void {
  let at = start + k - 1;
  for (; at > start && cosine > (cosines[at - 1] as number); at--) {
    cosines[at] = cosines[at - 1] as number;
    rows[at] = rows[at - 1] as number;
  }
  cosines[at] = cosine;
  rows[at] = row;
}

function unitRows(embeddings: Float32Array, n: number, d: number): Float32Array {
  const unit = new Float32Array(n * d);
  for (let i = 0; i < n; i++) {
    let squares = 0;
    for (let j = i * d; j < (i + 1) * d; j++) squares += (embeddings[j] as number) ** 2;
    const scale = squares > 0 ? 1 / Math.sqrt(squares) : 0;
    for (let j = i * d; j < (i + 1) * d; j++) unit[j] = (embeddings[j] as number) * scale;
  }
  return unit;
}

/** The indices of the `count` samples nearest to an embedding, by the angle; nearest first. O(n·d). */
export function nearestTo(
  embedding: Float32Array,
  rows: readonly (Float32Array | undefined)[],
  count: number,
): readonly { readonly at: number; readonly cosine: number }[] {
  const length = Math.sqrt(embedding.reduce((sum, value) => sum + value * value, 0));
  const found: { at: number; cosine: number }[] = [];
  rows.forEach((row, at) => {
    if (row?.length !== embedding.length) return;
    let [product, squares] = [0, 0];
    for (let j = 0; j < row.length; j++) {
      product += (row[j] as number) * (embedding[j] as number);
      squares += (row[j] as number) ** 2;
    }
    const cosine = length > 0 && squares > 0 ? product / (length * Math.sqrt(squares)) : 0;
    if (found.length >= count && cosine <= (found.at(-1)?.cosine ?? 0)) return;
    const place = found.findIndex((each) => cosine > each.cosine);
    found.splice(place < 0 ? found.length : place, 0, { at, cosine });
    if (found.length > count) found.pop();
  });
  return found;
}

/** Where something stands among its neighbours: the mean of their places, each weighted by how near it is beside the farthest of them. */
export function placeAmong(
  nearest: readonly { readonly at: number; readonly cosine: number }[],
  positions: Float32Array,
): readonly [number, number] | undefined {
  if (nearest.length === 0) return undefined;
  const least = nearest.at(-1)?.cosine ?? 0;
  let [x, y, sum] = [0, 0, 0];
  for (const { at, cosine } of nearest) {
    const weight = cosine - least + 1e-3;
    x += weight * (positions[2 * at] ?? 0);
    y += weight * (positions[2 * at + 1] ?? 0);
    sum += weight;
  }
  return [x / sum, y / sum];
}
