// Sums over long vectors, four at a time: one running sum alone would wait for each addition to end before the next.

/** Inner product of `length` numbers of two vectors, each from a place on. */
export function dot(u: Float64Array, fromU: number, v: Float64Array, fromV: number, length: number): number {
  let s0 = 0;
  let s1 = 0;
  let s2 = 0;
  let s3 = 0;
  let i = 0;
  for (; i + 4 <= length; i += 4) {
    const p = fromU + i;
    const q = fromV + i;
    s0 += u[p] * v[q];
    s1 += u[p + 1] * v[q + 1];
    s2 += u[p + 2] * v[q + 2];
    s3 += u[p + 3] * v[q + 3];
  }
  for (; i < length; i++) s0 += u[fromU + i] * v[fromV + i];
  return s0 + s1 + (s2 + s3);
}

/** Inner product of two embeddings: even and odd indices are summed apart, as the vector unit does, so that both give the same bits. */
export function embeddingDot(u: Float32Array, v: Float32Array): number {
  let even = 0;
  let odd = 0;
  let j = 0;
  for (; j + 2 <= u.length; j += 2) {
    even += u[j] * v[j];
    odd += u[j + 1] * v[j + 1];
  }
  if (j < u.length) even += u[j] * v[j];
  return even + odd;
}

/** `target` += scale · `added`. */
export function addScaled(target: Float64Array, added: Float64Array, scale: number): void {
  for (let i = 0; i < target.length; i++) target[i] = target[i] + scale * added[i];
}

/** The first number that is not finite, or undefined. Quick where there is none: a product with zero is zero but for such. */
export function notFinite(values: Float32Array | Float64Array): number | undefined {
  let traces = 0;
  for (let i = 0; i < values.length; i++) traces += values[i] * 0;
  return traces === 0 ? undefined : values.find((value) => !Number.isFinite(value));
}
