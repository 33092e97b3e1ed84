// The matrix products and the step of the solvers for the vector unit: written in WebAssembly, because JavaScript cannot reach it (5 times slower).
import type { Code, Lanes, WasmFunction } from './wasmAssembler';
import {
  assemble,
  code,
  float32,
  float64,
  get,
  integer,
  load,
  loadSplat,
  loadWidened,
  minus32,
  over32,
  product,
  repeat,
  root32,
  set,
  store,
  sum,
  zeros,
} from './wasmAssembler';

/** Rows of A in a block, and rows of B: all their products are summed in eight registers at once. */
export const BLOCK_A = 4;
export const BLOCK_B = 2;

/** Rows must be a multiple of so many numbers long; zeros fill them up. */
export const ROW_STEP = 8;

type Addresses = [a: number, b: number, out: number, n: number, d: number, k: number];

/** Matrices are row after row, at addresses in bytes; n is a multiple of BLOCK_A, k of BLOCK_B, d of ROW_STEP. */
export interface SimdKernels {
  /** out (n × k) = A (n × d) Bᵀ (k × d), all float32. */
  products32(...addresses: Addresses): void;
  /** The same with A, B and out in float64. */
  products64(...addresses: Addresses): void;
  /** The same with A and B in float32 and sums and out in float64. */
  products3264(...addresses: Addresses): void;
  /** out (k × d) += Bᵀ (k × n) A (n × d), all float32; here B is n × k. */
  transposedProducts32(...addresses: Addresses): void;
  /**
   * One step of Adam on `count` float32, a multiple of ROW_STEP: first = β₁ first + g, second = β₂ second + g²,
   * values −= stepSize · first / (√second + ε). Four float32 at `constants`: β₁, β₂, stepSize, ε.
   */
  adam32(values: number, first: number, second: number, gradient: number, constants: number, count: number): void;
}

/** Memory that can grow by pages of 64 KiB, and then has another buffer. */
export interface WasmMemory {
  readonly buffer: ArrayBuffer;
  grow(pages: number): number;
}

/** What is used of WebAssembly: its types belong to the browser, and this folder knows none. */
interface WasmGlobal {
  readonly Memory: new (size: { readonly initial: number }) => WasmMemory;
  readonly Module: new (bytes: Uint8Array<ArrayBuffer>) => object;
  readonly Instance: new (module: object, imports: { readonly env: { readonly memory: WasmMemory } }) => { readonly exports: unknown };
  validate(bytes: Uint8Array<ArrayBuffer>): boolean;
}

export interface Simd extends SimdKernels {
  readonly memory: WasmMemory;
}

/** Those that descent step by step needs, whoever computes them. */
export interface DescentKernels extends Pick<SimdKernels, 'products32' | 'transposedProducts32' | 'adam32'> {
  readonly memory: WasmMemory;
}

/** The kernels with a memory of one page of 64 KiB; undefined where there is no vector unit, or WebAssembly is not allowed. */
export function startSimd(): Simd | undefined {
  const wasm = (globalThis as { readonly WebAssembly?: WasmGlobal }).WebAssembly;
  const bytes = assemble([
    products('products32', float32, load),
    products('products64', float64, load),
    products('products3264', float64, loadWidened),
    transposedProducts(),
    adam(),
  ]);
  try {
    if (!wasm?.validate(bytes)) return undefined;
    const memory = new wasm.Memory({ initial: 1 });
    const { exports } = new wasm.Instance(new wasm.Module(bytes), { env: { memory } });
    return { memory, ...(exports as SimdKernels) };
  } catch {
    return undefined;
  }
}

const [A, B, OUT, N, D, K] = [0, 1, 2, 3, 4, 5] as const;
const [I, C, J, PLACE, STRIDE_A, STRIDE_B, STRIDE_OUT, FIRST] = [6, 7, 8, 9, 10, 11, 12, 13] as const;
const PARAMETERS = K + 1;
const INTEGERS = FIRST + BLOCK_A + BLOCK_B - PARAMETERS;
const VECTORS = PARAMETERS + INTEGERS;

const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);
const bytesOf = (count: number, size: number) => product(get(count), integer(size));

/** Addresses of rows that follow each other: `row`, and then each a stride on. */
function follow(variables: readonly number[], row: Code, stride: number): Code {
  return variables.flatMap((variable, index) => set(variable, index === 0 ? row : sum(get(variables[index - 1] ?? 0), get(stride))));
}

/** A Bᵀ: of four rows of A and two of B at a time, every number is loaded once for all that it is multiplied with. */
function products(name: keyof SimdKernels, lanes: Lanes, loaded: (address: Code, offset: number) => Code): WasmFunction {
  const rowsA = upTo(BLOCK_A).map((r) => FIRST + r);
  const rowsB = upTo(BLOCK_B).map((r) => FIRST + BLOCK_A + r);
  const size = loaded === loadWidened ? 4 : lanes.bytes;
  const vectors = VECTORS;
  const total = (r: number, c: number) => vectors + BLOCK_B * r + c;
  const heldB = upTo(BLOCK_B).map((c) => vectors + BLOCK_A * BLOCK_B + c);
  const heldA = vectors + BLOCK_A * BLOCK_B + BLOCK_B;

  const multiply = (offset: number) =>
    code(
      ...rowsB.map((row, c) => set(heldB[c] ?? 0, loaded(sum(get(row), get(J)), offset))),
      ...rowsA.map((row, r) =>
        code(
          set(heldA, loaded(sum(get(row), get(J)), offset)),
          ...heldB.map((held, c) => set(total(r, c), lanes.plus(get(total(r, c)), lanes.times(get(heldA), get(held))))),
        ),
      ),
    );
  return {
    name,
    parameters: PARAMETERS,
    integers: INTEGERS,
    vectors: BLOCK_A * BLOCK_B + BLOCK_B + 1,
    body: code(
      set(STRIDE_A, bytesOf(D, size)),
      set(STRIDE_OUT, bytesOf(K, lanes.bytes)),
      repeat(
        I,
        N,
        BLOCK_A,
        code(
          follow(rowsA, sum(get(A), product(get(I), get(STRIDE_A))), STRIDE_A),
          repeat(
            C,
            K,
            BLOCK_B,
            code(
              follow(rowsB, sum(get(B), product(get(C), get(STRIDE_A))), STRIDE_A),
              ...upTo(BLOCK_A * BLOCK_B).map((index) => set(vectors + index, zeros)),
              repeat(
                J,
                STRIDE_A,
                ROW_STEP * size,
                code(...upTo(ROW_STEP / lanes.count).map((step) => multiply(step * lanes.count * size))),
              ),
              set(PLACE, sum(get(OUT), sum(product(get(I), get(STRIDE_OUT)), bytesOf(C, lanes.bytes)))),
              ...upTo(BLOCK_A).map((r) =>
                code(
                  ...upTo(BLOCK_B).map((c) => lanes.storeTotal(get(PLACE), c * lanes.bytes, total(r, c))),
                  set(PLACE, sum(get(PLACE), get(STRIDE_OUT))),
                ),
              ),
            ),
          ),
        ),
      ),
    ),
  };
}

/** Bᵀ A: four rows of A, each times its own share, are added to two rows of the result at a time. */
function transposedProducts(): WasmFunction {
  const rowsA = upTo(BLOCK_A).map((r) => FIRST + r);
  const rowsOut = upTo(BLOCK_B).map((r) => FIRST + BLOCK_A + r);
  const vectors = VECTORS;
  const coefficient = (r: number, c: number) => vectors + BLOCK_B * r + c;
  const totals = upTo(BLOCK_B).map((c) => vectors + BLOCK_A * BLOCK_B + c);
  const held = vectors + BLOCK_A * BLOCK_B + BLOCK_B;
  const bytes = 4 * float32.count;

  const add = (offset: number) =>
    code(
      ...rowsOut.map((row, c) => set(totals[c] ?? 0, load(sum(get(row), get(J)), offset))),
      ...rowsA.map((row, r) =>
        code(
          set(held, load(sum(get(row), get(J)), offset)),
          ...totals.map((total, c) => set(total, float32.plus(get(total), float32.times(get(held), get(coefficient(r, c)))))),
        ),
      ),
      ...rowsOut.map((row, c) => store(sum(get(row), get(J)), offset, get(totals[c] ?? 0))),
    );
  return {
    name: 'transposedProducts32',
    parameters: PARAMETERS,
    integers: INTEGERS,
    vectors: BLOCK_A * BLOCK_B + BLOCK_B + 1,
    body: code(
      set(STRIDE_A, bytesOf(D, 4)),
      set(STRIDE_B, bytesOf(K, 4)),
      repeat(
        I,
        N,
        BLOCK_A,
        code(
          follow(rowsA, sum(get(A), product(get(I), get(STRIDE_A))), STRIDE_A),
          repeat(
            C,
            K,
            BLOCK_B,
            code(
              follow(rowsOut, sum(get(OUT), product(get(C), get(STRIDE_A))), STRIDE_A),
              set(PLACE, sum(get(B), sum(product(get(I), get(STRIDE_B)), bytesOf(C, 4)))),
              ...upTo(BLOCK_A).map((r) =>
                code(
                  ...upTo(BLOCK_B).map((c) => set(coefficient(r, c), loadSplat(get(PLACE), 4 * c))),
                  set(PLACE, sum(get(PLACE), get(STRIDE_B))),
                ),
              ),
              repeat(J, STRIDE_A, ROW_STEP * 4, code(...upTo((ROW_STEP * 4) / bytes).map((step) => add(step * bytes)))),
            ),
          ),
        ),
      ),
    ),
  };
}

function adam(): WasmFunction {
  const [values, first, second, gradient, constants, count, at, end] = [0, 1, 2, 3, 4, 5, 6, 7] as const;
  const [keepFirst, keepSecond, stepSize, epsilon, slope, mean, spread] = [8, 9, 10, 11, 12, 13, 14] as const;
  const { plus, times } = float32;
  const here = (array: number) => sum(get(array), get(at));
  return {
    name: 'adam32',
    parameters: 6,
    integers: 2,
    vectors: 7,
    body: code(
      set(end, bytesOf(count, 4)),
      ...[keepFirst, keepSecond, stepSize, epsilon].map((held, index) => set(held, loadSplat(get(constants), 4 * index))),
      repeat(
        at,
        end,
        4 * float32.count,
        code(
          set(slope, load(here(gradient), 0)),
          set(mean, plus(times(load(here(first), 0), get(keepFirst)), get(slope))),
          set(spread, plus(times(load(here(second), 0), get(keepSecond)), times(get(slope), get(slope)))),
          store(here(first), 0, get(mean)),
          store(here(second), 0, get(spread)),
          store(
            here(values),
            0,
            minus32(load(here(values), 0), over32(times(get(mean), get(stepSize)), plus(root32(get(spread)), get(epsilon)))),
          ),
        ),
      ),
    ),
  };
}
