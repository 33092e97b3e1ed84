// Addresses in a memory that grows, handed out one after the other.
import type { WasmMemory } from './simdKernels';

/** Bytes by which a memory grows. */
export const PAGE = 65536;

/** Hands out addresses in the memory one after the other from an address on, growing it; undefined where it can grow no more. */
export function allocatorIn({ memory }: { readonly memory: WasmMemory }, from = 0): (bytes: number) => number | undefined {
  let next = from;
  return (bytes) => {
    const at = upTo(next, 16);
    const missing = at + bytes - memory.buffer.byteLength;
    try {
      if (missing > 0) memory.grow(Math.ceil(missing / PAGE));
    } catch {
      return undefined;
    }
    next = at + bytes;
    return at;
  };
}

/** The least multiple of `step` that is not below `count`. */
export const upTo = (count: number, step: number): number => Math.ceil(count / step) * step;
