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

/**
 * Inner products of `x` with each row, all d long: `out[i]` = rowᵢ · x for every row; the rest of `out` is left alone.
 * Each is summed in order in double precision, so it does not depend on which rows stand beside it.
 */
export function dotProducts(rows: readonly Float32Array[], x: Float32Array, out: Float64Array): void {
  const d = x.length;
  const wide = Float64Array.from(x);
  let i = 0;
  for (; i + 4 <= rows.length; i += 4) {
    const r0 = rows[i] as Float32Array;
    const r1 = rows[i + 1] as Float32Array;
    const r2 = rows[i + 2] as Float32Array;
    const r3 = rows[i + 3] as Float32Array;
    let s0 = 0;
    let s1 = 0;
    let s2 = 0;
    let s3 = 0;
    for (let j = 0; j < d; j++) {
      const value = wide[j] as number;
      s0 += (r0[j] as number) * value;
      s1 += (r1[j] as number) * value;
      s2 += (r2[j] as number) * value;
      s3 += (r3[j] as number) * value;
    }
    out[i] = s0;
    out[i + 1] = s1;
    out[i + 2] = s2;
    out[i + 3] = s3;
  }
  for (; i < rows.length; i++) {
    const row = rows[i] as Float32Array;
    let sum = 0;
    for (let j = 0; j < d; j++) sum += (row[j] as number) * (wide[j] as number);
    out[i] = sum;
  }
}
