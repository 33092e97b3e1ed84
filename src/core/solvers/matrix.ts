// A matrix copied to where its products are quickest: into WebAssembly's memory, or plain arrays where there is no WebAssembly.
import { allocatorIn, upTo } from './allocator';
import { transposedProducts, productsOfRows } from './products';
import type { Simd } from './simdKernels';
import { BLOCK_A, BLOCK_B, ROW_STEP, startSimd } from './simdKernels';

/** A matrix of n × d numbers. */
export interface Matrix {
  /** Whether it lies in plain arrays. */
  readonly plain: boolean;
  /** `out` (n × k) = A Bᵀ; `b` is k × d. */
  products(b: Float32Array | Float64Array, k: number, out: Float64Array): void;
  /** `out` (k × d) = Pᵀ A; `p` is n × k. */
  transposedProducts(p: Float64Array, k: number, out: Float64Array): void;
}

export interface MatrixOptions {
  /** Whether products may be summed in float32, blocks of them then in float64: some six digits, twice as quick. */
  readonly rough: boolean;
}

/**
 * Lets `work` be done with n × d numbers, row after row. The matrix is of no use afterwards.
 * Rough products of float32 numbers, and fine products without `transposedProducts`, use the vector unit where there is one.
 */
export function withMatrix<Answer>(
  values: Float32Array | Float64Array,
  d: number,
  { rough }: MatrixOptions,
  work: (matrix: Matrix) => Answer,
): Answer {
  const n = values.length / d;
  const plain: Matrix = {
    plain: true,
    products: (b, k, out) => productsOfRows(values, b, n, d, k, out),
    transposedProducts: (p, k, out) => transposedProducts(p, values, n, d, k, out.fill(0)),
  };
  if (busy || n === 0 || values.length < WORTH_IT) return work(plain);
  simd ??= startSimd() ?? 'none';
  if (simd === 'none') return work(plain);
  busy = true;
  try {
    const quick = rough && values instanceof Float32Array ? roughMatrix(simd, values, n, d) : fineMatrix(simd, values, n, d, plain);
    return work(quick ?? plain);
  } finally {
    busy = false;
    if (simd.memory.buffer.byteLength > KEPT_BYTES) simd = undefined;
  }
}

/** Numbers below which copying costs more than it saves. */
const WORTH_IT = 2048;

/** A memory never shrinks: one larger than this is let go after use. */
const KEPT_BYTES = 2 ** 26;

/** One memory for all: a browser sets some 10 GB of addresses aside for each. */
let simd: Simd | 'none' | undefined;
let busy = false;

/** Rows of A that are summed in float32 before their sums go on in float64. */
const ROUGH_ROWS = 256;

function roughMatrix(simd: Simd, values: Float32Array, n: number, d: number): Matrix | undefined {
  const [rows, width] = [upTo(n, BLOCK_A), upTo(d, ROW_STEP)];
  const allocate = allocatorIn(simd);
  const a = allocate(4 * rows * width);
  if (a === undefined) return undefined;
  copyIn(new Float32Array(simd.memory.buffer, a, rows * width), values, n, d, width);

  const working = (k: number) => {
    const classes = upTo(k, BLOCK_B);
    const from = allocatorIn(simd, a + 4 * rows * width);
    const [b, out, sums] = [from(4 * classes * width), from(4 * rows * classes), from(4 * classes * width)];
    if (b === undefined || out === undefined || sums === undefined)
      throw new RangeError(`invalid problem: no memory for ${n} × ${k} products`);
    const { buffer } = simd.memory;
    return {
      classes,
      b,
      out,
      sums,
      bValues: new Float32Array(buffer, b, classes * width),
      outValues: new Float32Array(buffer, out, rows * classes),
      sumValues: new Float32Array(buffer, sums, classes * width),
    };
  };
  let last: ({ readonly k: number } & ReturnType<typeof working>) | undefined;
  const workingFor = (k: number) => (last?.k === k ? last : (last = { k, ...working(k) }));

  return {
    plain: false,
    products(weights, k, out) {
      const { classes, b, bValues, out: at, outValues } = workingFor(k);
      copyIn(bValues, weights, k, d, width);
      simd.products32(a, b, at, rows, width, classes);
      copyOut(out, outValues, n, k, classes);
    },
    transposedProducts(p, k, out) {
      const { classes, out: at, outValues, sums, sumValues } = workingFor(k);
      copyIn(outValues, p, n, k, classes);
      out.fill(0);
      for (let first = 0; first < rows; first += ROUGH_ROWS) {
        sumValues.fill(0);
        simd.transposedProducts32(
          a + 4 * first * width,
          at + 4 * first * classes,
          sums,
          Math.min(ROUGH_ROWS, rows - first),
          width,
          classes,
        );
        for (let c = 0; c < k; c++) {
          for (let j = 0; j < d; j++) out[c * d + j] = out[c * d + j] + sumValues[c * width + j];
        }
      }
    },
  };
}

function fineMatrix(simd: Simd, values: Float32Array | Float64Array, n: number, d: number, plain: Matrix): Matrix | undefined {
  const [rows, width] = [upTo(n, BLOCK_A), upTo(d, ROW_STEP)];
  const narrow = values instanceof Float32Array;
  const size = narrow ? 4 : 8;
  const allocate = allocatorIn(simd);
  const a = allocate(size * rows * width);
  if (a === undefined) return undefined;
  const viewOf = (at: number, length: number) =>
    narrow ? new Float32Array(simd.memory.buffer, at, length) : new Float64Array(simd.memory.buffer, at, length);
  copyIn(viewOf(a, rows * width), values, n, d, width);
  return {
    plain: false,
    transposedProducts: plain.transposedProducts,
    products(b, k, out) {
      if (narrow && b instanceof Float64Array) {
        plain.products(b, k, out);
        return;
      }
      const classes = upTo(k, BLOCK_B);
      const from = allocatorIn(simd, a + size * rows * width);
      const [atB, atOut] = [from(size * classes * width), from(8 * rows * classes)];
      if (atB === undefined || atOut === undefined) {
        plain.products(b, k, out);
        return;
      }
      copyIn(viewOf(atB, classes * width), b, k, d, width);
      (narrow ? simd.products3264 : simd.products64)(a, atB, atOut, rows, width, classes);
      copyOut(out, new Float64Array(simd.memory.buffer, atOut, rows * classes), n, k, classes);
    },
  };
}

/** Copies n rows of d numbers to rows of `width`, with zeros between and after. */
function copyIn(to: Float32Array | Float64Array, from: Float32Array | Float64Array, n: number, d: number, width: number): void {
  if (width === d) {
    to.set(from);
    to.fill(0, n * d);
    return;
  }
  to.fill(0);
  for (let i = 0; i < n; i++) for (let j = 0; j < d; j++) to[i * width + j] = from[i * d + j];
}

function copyOut(to: Float64Array, from: Float32Array | Float64Array, n: number, k: number, width: number): void {
  for (let i = 0; i < n; i++) for (let c = 0; c < k; c++) to[i * k + c] = from[i * width + c];
}
