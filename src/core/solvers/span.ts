// The span of the samples: coordinates with the embeddings' own inner products, one for each independent sample, grown by a row a sample.
import { dotProducts } from './products';

/**
 * n embeddings of length d with the Cholesky factor of their Gram matrix G = X Xᵀ, kept up to date.
 * Row i of the factor Z (G = Z Zᵀ) holds the coordinates of embedding i in an orthonormal basis of the span,
 * so every inner product and every distance is as it was with `rank` ≤ min(n, d) numbers instead of d.
 * What penalises only ‖W‖² has its optimum in the span (Schölkopf, Herbrich & Smola, A Generalized Representer Theorem, 2001).
 * Changed in place by `add` and `remove`.
 */
export interface Span {
  readonly embeddingLength: number;
  readonly rows: readonly SpanRow[];
  /** Places in `rows` of the samples that opened a new direction, in order; direction m is opened by row `basis[m]`. */
  readonly basis: readonly number[];
}

/** One sample in a span. */
export interface SpanRow {
  readonly embedding: Float32Array;
  /** Inner products with the rows up to and including this one. */
  readonly gram: Float64Array;
  /** Coordinates; those beyond the array's end are zero. */
  readonly coordinates: Float64Array;
}

/**
 * A direction is new when it holds more than this share of an embedding's squared length.
 * Float32 embeddings carry no information below it, and float64 rounding stays two digits away.
 */
const NEW_DIRECTION = 1e-12;

/** An empty span for embeddings of length d. */
export function spanOf(embeddingLength: number): Span {
  return { embeddingLength, rows: [], basis: [] };
}

/**
 * Adds a sample at the end: O(n·d + n²). The embedding is kept, not copied: it must not change.
 * @throws RangeError when its length is not the span's or it is not finite; the span is then as before.
 */
export function addToSpan(span: Span, embedding: Float32Array): void {
  const { embeddingLength: d, rows } = span;
  if (embedding.length !== d) {
    throw new RangeError(`invalid embedding: length ${embedding.length}, the span takes ${d}`);
  }
  for (const value of embedding) {
    if (!Number.isFinite(value)) throw new RangeError(`invalid embedding: it holds ${value}`);
  }
  const gram = new Float64Array(rows.length + 1);
  dotProducts([...rows.map((row) => row.embedding), embedding], embedding, gram);
  appendRow(span, embedding, gram);
}

/**
 * Takes samples out by their places in `rows`; the others close up in order.
 * The factor is made again from the first removed row on (O(n³) at worst, no inner product anew),
 * so the span is bit for bit what it would be had they never been added.
 * @throws RangeError when a place does not exist; the span is then as before.
 */
export function removeFromSpan(span: Span, places: Iterable<number>): void {
  const removed = new Set(places);
  for (const place of removed) {
    if (!(place in span.rows)) throw new RangeError(`invalid place: ${place}, there are ${span.rows.length} samples`);
  }
  if (removed.size === 0) return;
  const first = Math.min(...removed);
  const { rows, basis } = span as GrowingSpan;
  const later = rows.splice(first);
  while ((basis.at(-1) ?? -1) >= first) basis.pop();
  later.forEach(({ embedding, gram }, i) => {
    if (!removed.has(first + i)) appendRow(span, embedding, gram.filter((_, j) => !removed.has(j)));
  });
}

/** The coordinates as one matrix, n × rank, row after row, with their mean (rank numbers) taken away. */
export function centredCoordinates({ rows, basis }: Span): { centred: Float32Array; mean: Float64Array } {
  const rank = basis.length;
  const mean = new Float64Array(rank);
  for (const { coordinates } of rows) {
    for (let m = 0; m < coordinates.length; m++) {
      mean[m] = (mean[m] as number) + (coordinates[m] as number) / rows.length;
    }
  }
  const centred = new Float32Array(rows.length * rank);
  rows.forEach(({ coordinates }, i) => {
    for (let m = 0; m < rank; m++) centred[i * rank + m] = (coordinates[m] ?? 0) - (mean[m] as number);
  });
  return { centred, mean };
}

/**
 * From weights on coordinates (k × rank) to weights on embeddings (k × d) with the same scores for every sample:
 * W = Aᵀ X over the basis, where A solves Zᵀ A = Θᵀ by back-substitution. O(k·(rank² + rank·d)).
 */
export function toEmbeddingWeights({ rows, basis, embeddingLength: d }: Span, theta: Float64Array, k: number): Float64Array {
  const rank = basis.length;
  const weights = new Float64Array(k * d);
  for (let c = 0; c < k; c++) {
    const share = theta.slice(c * rank, c * rank + rank);
    const row = c * d;
    for (let m = rank - 1; m >= 0; m--) {
      const { coordinates, embedding } = rows[basis[m] as number] as SpanRow;
      const a = (share[m] as number) / (coordinates[m] as number);
      for (let j = 0; j < m; j++) share[j] = (share[j] as number) - a * (coordinates[j] as number);
      for (let j = 0; j < d; j++) weights[row + j] = (weights[row + j] as number) + a * (embedding[j] as number);
    }
  }
  return weights;
}

/** From weights on embeddings (k × d) to weights on coordinates (k × rank): what of them lies in the span. O(k·(rank² + rank·d)). */
export function toSpanWeights({ rows, basis, embeddingLength: d }: Span, weights: Float64Array, k: number): Float64Array {
  const rank = basis.length;
  const theta = new Float64Array(k * rank);
  for (let c = 0; c < k; c++) {
    for (let m = 0; m < rank; m++) {
      const { coordinates, embedding } = rows[basis[m] as number] as SpanRow;
      let score = 0;
      for (let j = 0; j < d; j++) score += (weights[c * d + j] as number) * (embedding[j] as number);
      for (let j = 0; j < m; j++) score -= (theta[c * rank + j] as number) * (coordinates[j] as number);
      theta[c * rank + m] = score / (coordinates[m] as number);
    }
  }
  return theta;
}

type GrowingSpan = Span & { readonly rows: SpanRow[]; readonly basis: number[] };

/** One step of the row-wise Cholesky factorisation (Golub & Van Loan, Matrix Computations, 4th ed., 4.2), passing over rows that open no direction. */
function appendRow(span: Span, embedding: Float32Array, gram: Float64Array): void {
  const { rows, basis } = span as GrowingSpan;
  const place = rows.length;
  const coordinates = new Float64Array(basis.length + 1);
  const squaredLength = gram[place] as number;
  let left = squaredLength;
  basis.forEach((i, m) => {
    const other = (rows[i] as SpanRow).coordinates;
    let sum = gram[i] as number;
    for (let j = 0; j < m; j++) sum -= (other[j] as number) * (coordinates[j] as number);
    const coordinate = sum / (other[m] as number);
    coordinates[m] = coordinate;
    left -= coordinate * coordinate;
  });
  const opens = basis.length < span.embeddingLength && left > NEW_DIRECTION * squaredLength;
  if (opens) {
    coordinates[basis.length] = Math.sqrt(left);
    basis.push(place);
  }
  rows.push({ embedding, gram, coordinates: opens ? coordinates : coordinates.slice(0, -1) });
}
