// The two matrix products of a linear head's objective, blocked so that each number is read from memory once for four uses.

/**
 * Scores of all samples for all classes: `out` (n × k) = X (n × d) Wᵀ (k × d).
 * Matrices are row after row; `out` is overwritten.
 */
export function scoresOfAll(x: Float32Array, w: Float64Array, n: number, d: number, k: number, out: Float64Array): void {
  for (let i = 0; i < n; i++) {
    const row = i * d;
    let c = 0;
    for (; c + 4 <= k; c += 4) {
      const w0 = c * d;
      const w1 = w0 + d;
      const w2 = w1 + d;
      const w3 = w2 + d;
      let s0 = 0;
      let s1 = 0;
      let s2 = 0;
      let s3 = 0;
      for (let j = 0; j < d; j++) {
        const value = x[row + j] as number;
        s0 += value * (w[w0 + j] as number);
        s1 += value * (w[w1 + j] as number);
        s2 += value * (w[w2 + j] as number);
        s3 += value * (w[w3 + j] as number);
      }
      out[i * k + c] = s0;
      out[i * k + c + 1] = s1;
      out[i * k + c + 2] = s2;
      out[i * k + c + 3] = s3;
    }
    for (; c < k; c++) {
      let sum = 0;
      for (let j = 0; j < d; j++) sum += (x[row + j] as number) * (w[c * d + j] as number);
      out[i * k + c] = sum;
    }
  }
}

/**
 * Adds what the samples pull on each class's weights: `out` (k × d) += Pᵀ (k × n) X (n × d).
 * Matrices are row after row; P is n × k.
 */
export function addPulls(p: Float64Array, x: Float32Array, n: number, d: number, k: number, out: Float64Array): void {
  let i = 0;
  for (; i + 4 <= n; i += 4) {
    const x0 = i * d;
    const x1 = x0 + d;
    const x2 = x1 + d;
    const x3 = x2 + d;
    for (let c = 0; c < k; c++) {
      const p0 = p[i * k + c] as number;
      const p1 = p[(i + 1) * k + c] as number;
      const p2 = p[(i + 2) * k + c] as number;
      const p3 = p[(i + 3) * k + c] as number;
      const row = c * d;
      for (let j = 0; j < d; j++) {
        out[row + j] =
          (out[row + j] as number) +
          p0 * (x[x0 + j] as number) +
          p1 * (x[x1 + j] as number) +
          p2 * (x[x2 + j] as number) +
          p3 * (x[x3 + j] as number);
      }
    }
  }
  for (; i < n; i++) {
    for (let c = 0; c < k; c++) {
      const pull = p[i * k + c] as number;
      const row = c * d;
      for (let j = 0; j < d; j++) out[row + j] = (out[row + j] as number) + pull * (x[i * d + j] as number);
    }
  }
}

/** The inner product of two embeddings of equal length, summed in double precision along four chains. */
export function dotProduct(a: Float32Array, b: Float32Array): number {
  const d = a.length;
  let s0 = 0;
  let s1 = 0;
  let s2 = 0;
  let s3 = 0;
  let j = 0;
  for (; j + 4 <= d; j += 4) {
    s0 += (a[j] as number) * (b[j] as number);
    s1 += (a[j + 1] as number) * (b[j + 1] as number);
    s2 += (a[j + 2] as number) * (b[j + 2] as number);
    s3 += (a[j + 3] as number) * (b[j + 3] as number);
  }
  for (; j < d; j++) s0 += (a[j] as number) * (b[j] as number);
  return s0 + s1 + (s2 + s3);
}
