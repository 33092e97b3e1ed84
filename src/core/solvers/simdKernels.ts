// The matrix products and the step of the solvers for the vector unit: in WebAssembly (kernels.wat),
// because JavaScript cannot reach it (5 times slower).
import { KERNEL_BYTES } from './kernelBytes';

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
  const bytes = Uint8Array.from({ length: KERNEL_BYTES.length / 2 }, (_, i) => parseInt(KERNEL_BYTES.slice(2 * i, 2 * i + 2), 16));
  try {
    if (!wasm?.validate(bytes)) return undefined;
    const memory = new wasm.Memory({ initial: 1 });
    const { exports } = new wasm.Instance(new wasm.Module(bytes), { env: { memory } });
    return { memory, ...(exports as SimdKernels) };
  } catch {
    return undefined;
  }
}
