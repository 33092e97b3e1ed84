// The matrix products of the solvers in plain JavaScript, blocked so that each number is read from memory once for several uses.

/**
 * `out` (n × k) = A (n × d) Bᵀ (k × d). Matrices are row after row; `out` is overwritten.
 * Each product is summed in order in double precision, whatever `out` holds, so it does not depend on what stands beside it.
 */
export function productsOfRows(
  a: Float32Array | Float64Array,
  b: Float32Array | Float64Array,
  n: number,
  d: number,
  k: number,
  out: Float32Array | Float64Array,
): void {
  const [wholeN, wholeK] = [n - (n % 4), k - (k % 2)];
  for (let i = 0; i < wholeN; i += 4) {
    const a0 = i * d;
    const a1 = a0 + d;
    const a2 = a1 + d;
    const a3 = a2 + d;
    for (let c = 0; c < wholeK; c += 2) {
      const b0 = c * d;
      const b1 = b0 + d;
      let s00 = 0;
      let s01 = 0;
      let s10 = 0;
      let s11 = 0;
      let s20 = 0;
      let s21 = 0;
      let s30 = 0;
      let s31 = 0;
      for (let j = 0; j < d; j++) {
        const u = b[b0 + j];
        const v = b[b1 + j];
        const x0 = a[a0 + j];
        s00 += x0 * u;
        s01 += x0 * v;
        const x1 = a[a1 + j];
        s10 += x1 * u;
        s11 += x1 * v;
        const x2 = a[a2 + j];
        s20 += x2 * u;
        s21 += x2 * v;
        const x3 = a[a3 + j];
        s30 += x3 * u;
        s31 += x3 * v;
      }
      const place = i * k + c;
      out[place] = s00;
      out[place + 1] = s01;
      out[place + k] = s10;
      out[place + k + 1] = s11;
      out[place + 2 * k] = s20;
      out[place + 2 * k + 1] = s21;
      out[place + 3 * k] = s30;
      out[place + 3 * k + 1] = s31;
    }
  }
  if (wholeK < k) lastProducts(a, b, wholeN, d, k, out);
  for (let i = wholeN; i < n; i++) {
    for (let c = 0; c < k; c++) {
      let sum = 0;
      for (let j = 0; j < d; j++) sum += a[i * d + j] * b[c * d + j];
      out[i * k + c] = sum;
    }
  }
}

/** The products with the last row of B alone, four at once: one alone would wait for every addition. n is a multiple of 4. */
function lastProducts(
  a: Float32Array | Float64Array,
  b: Float32Array | Float64Array,
  n: number,
  d: number,
  k: number,
  out: Float32Array | Float64Array,
): void {
  const last = (k - 1) * d;
  for (let i = 0; i < n; i += 4) {
    const a0 = i * d;
    const a1 = a0 + d;
    const a2 = a1 + d;
    const a3 = a2 + d;
    let s0 = 0;
    let s1 = 0;
    let s2 = 0;
    let s3 = 0;
    for (let j = 0; j < d; j++) {
      const u = b[last + j];
      s0 += a[a0 + j] * u;
      s1 += a[a1 + j] * u;
      s2 += a[a2 + j] * u;
      s3 += a[a3 + j] * u;
    }
    const place = i * k + k - 1;
    out[place] = s0;
    out[place + k] = s1;
    out[place + 2 * k] = s2;
    out[place + 3 * k] = s3;
  }
}

/** `out` (k × d) += Pᵀ (k × n) A (n × d). Matrices are row after row; P is n × k. */
export function transposedProducts(
  p: Float32Array | Float64Array,
  a: Float32Array | Float64Array,
  n: number,
  d: number,
  k: number,
  out: Float32Array | Float64Array,
): void {
  let i = 0;
  for (; i + 4 <= n; i += 4) {
    const a0 = i * d;
    const a1 = a0 + d;
    const a2 = a1 + d;
    const a3 = a2 + d;
    for (let c = 0; c < k; c++) {
      const p0 = p[i * k + c];
      const p1 = p[(i + 1) * k + c];
      const p2 = p[(i + 2) * k + c];
      const p3 = p[(i + 3) * k + c];
      const row = c * d;
      for (let j = 0; j < d; j++) {
        out[row + j] = out[row + j] + (p0 * a[a0 + j] + p1 * a[a1 + j] + (p2 * a[a2 + j] + p3 * a[a3 + j]));
      }
    }
  }
  for (; i < n; i++) {
    for (let c = 0; c < k; c++) {
      const coefficient = p[i * k + c];
      const row = c * d;
      for (let j = 0; j < d; j++) out[row + j] = out[row + j] + coefficient * a[i * d + j];
    }
  }
}
