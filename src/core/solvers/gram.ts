// The Gram matrix of the samples: all inner products between them, kept and grown by a row a sample.
import { ROUNDING } from './logistic';
import { withMatrix } from './matrix';
import { embeddingDot, notFinite } from './vectors';

/**
 * Embeddings of length d with their inner products. What penalises only ‖W‖² has its optimum in the span of the samples
 * (Schölkopf, Herbrich & Smola, A Generalized Representer Theorem, 2001), so these are all that a fit needs to know.
 * Changed in index by `addToGram` and `removeFromGram`; the embeddings are kept, not copied, and must not change.
 */
export interface Gram {
  readonly embeddingLength: number;
  readonly embeddings: readonly Float32Array[];
  /** Row i holds the products of embedding i with those up to and including itself. */
  readonly products: readonly Float64Array[];
}

type GrowingGram = Gram & { readonly embeddings: Float32Array[]; readonly products: Float64Array[] };

/** An empty matrix for embeddings of length d. */
export function gramOf(embeddingLength: number): Gram {
  return { embeddingLength, embeddings: [], products: [] };
}

/**
 * Adds m samples at the end: O(n·m·d).
 * @throws RangeError when a length is not the matrix's or a number is not finite; the matrix is then as before.
 */
export function addToGram(gram: Gram, added: readonly Float32Array[]): void {
  const { embeddingLength: d, embeddings, products } = gram as GrowingGram;
  for (const embedding of added) {
    if (embedding.length !== d) throw new RangeError(`invalid embedding: length ${embedding.length}, the matrix takes ${d}`);
    const odd = notFinite(embedding);
    if (odd !== undefined) throw new RangeError(`invalid embedding: it holds ${odd}`);
  }
  const before = embeddings.length;
  embeddings.push(...added);
  for (let first = before; first < embeddings.length; first += AT_ONCE) {
    const some = embeddings.slice(first, first + AT_ONCE);
    const all = embeddings.slice(0, first + some.length);
    const found = new Float64Array(all.length * some.length);
    const oneByOne = () => all.forEach((row, i) => some.forEach((other, m) => (found[i * some.length + m] = embeddingDot(row, other))));
    // Few new rows are multiplied with the others where those lie; to copy all of them would take longer.
    if (some.length < WORTH_COPYING) oneByOne();
    else {
      withMatrix(packed(all, d), d, { rough: false }, (matrix) => {
        if (matrix.plain) oneByOne();
        else matrix.products(packed(some, d), some.length, found);
      });
    }
    for (let m = 0; m < some.length; m++) {
      const row = new Float64Array(first + m + 1);
      for (let i = 0; i < row.length; i++) row[i] = found[i * some.length + m];
      products.push(row);
    }
  }
}

/** New rows that are multiplied with all others in one go. */
const AT_ONCE = 64;
const WORTH_COPYING = 4;

/** Takes samples out by their indices; the others close up in order, and no product is made anew: O(n²). */
export function removeFromGram(gram: Gram, indices: ReadonlySet<number>): void {
  const { embeddings, products } = gram as GrowingGram;
  const kept = [...embeddings.keys()].filter((index) => !indices.has(index));
  const rows = kept.map((index, i) => {
    const row = new Float64Array(i + 1);
    const before = products[index];
    for (let j = 0; j <= i; j++) row[j] = before[kept[j]];
    return row;
  });
  const left = kept.map((index) => embeddings[index]);
  embeddings.splice(0, embeddings.length, ...left);
  products.splice(0, products.length, ...rows);
}

/** The inner product of the embeddings at two indices. */
export function productAt({ products }: Gram, i: number, j: number): number {
  return i < j ? products[j][i] : products[i][j];
}

/** Inner products of embeddings that were centred and brought to a mean squared length of 1. */
export interface CentredGram {
  /** n × n. */
  readonly products: Float64Array;
  /** Mean of each embedding's products as they come, with all of them. */
  readonly means: Float64Array;
  /** The square of the factor that brought them to length. */
  readonly squaredFactor: number;
}

/** Centres the samples at some indices, in that order, as if there were no others: O(n²). */
export function centredGram(gram: Gram, indices: ArrayLike<number>): CentredGram {
  const n = indices.length;
  const products = new Float64Array(n * n);
  for (let i = 0; i < n; i++) {
    const index = indices[i];
    const row = gram.products[index];
    for (let j = 0; j <= i; j++) {
      const other = indices[j];
      products[i * n + j] = products[j * n + i] = other <= index ? row[other] : gram.products[other][index];
    }
  }
  const means = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    let sum = 0;
    for (let j = 0; j < n; j++) sum += products[i * n + j];
    means[i] = sum / n;
  }
  const mean = means.reduce((sum, value) => sum + value, 0) / n;
  let squares = 0;
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) products[i * n + j] = products[i * n + j] - means[i] - means[j] + mean;
    squares += products[i * n + i];
  }
  const largest = n * Math.max(...means.map(Math.abs));
  // Below what rounding leaves of equal embeddings there is nothing to scale.
  const squaredFactor = squares > ROUNDING * largest ? n / squares : 0;
  for (let p = 0; p < products.length; p++) products[p] = products[p] * squaredFactor;
  return { products, means, squaredFactor };
}

/** Weights Σ coefficient · embedding (k × d) of the samples at some indices; `dualCoefficients` is n × k. */
export function weightsFromDual(
  { embeddings, embeddingLength: d }: Gram,
  indices: ArrayLike<number>,
  dualCoefficients: Float64Array,
  k: number,
): Float64Array {
  const weights = new Float64Array(k * d);
  const rowAt = (i: number) => embeddings[indices[Math.min(i, indices.length - 1)]];
  for (let i = 0; i < indices.length; i += 4) {
    const [r0, r1, r2, r3] = [rowAt(i), rowAt(i + 1), rowAt(i + 2), rowAt(i + 3)];
    for (let c = 0; c < k; c++) {
      const s0 = dualCoefficients[i * k + c];
      const s1 = dualCoefficients[(i + 1) * k + c] ?? 0;
      const s2 = dualCoefficients[(i + 2) * k + c] ?? 0;
      const s3 = dualCoefficients[(i + 3) * k + c] ?? 0;
      const row = c * d;
      for (let j = 0; j < d; j++) {
        weights[row + j] = weights[row + j] + (s0 * r0[j] + s1 * r1[j] + (s2 * r2[j] + s3 * r3[j]));
      }
    }
  }
  return weights;
}

function packed(rows: readonly Float32Array[], d: number): Float32Array {
  const all = new Float32Array(rows.length * d);
  rows.forEach((row, i) => all.set(row, i * d));
  return all;
}
