// The checksum of a head file: over all that it says and every number in it, however another program may have ordered them.
import { fnv1a } from '../core/base/fnv';
import type { Tensor } from './safetensors';
import { wellFormed } from './safetensors';

/** In the table of words; absent in files before version 4. */
export const SUM = 'sum';

/**
 * Of the table without the sum itself, and of the arrays, each by its name: FNV-1a of the canonical JSON of them, in which an array's
 * numbers stand as the hash of their bytes. It tells a file that was damaged or changed by hand, and is no guard against anybody who
 * means to deceive: whoever changes a file can sum it anew.
 */
export function headSum(table: ReadonlyMap<string, string>, tensors: ReadonlyMap<string, Tensor>): string {
  const words = [...table].filter(([key]) => key !== SUM).map(([key, value]) => [wellFormed(key), wellFormed(value)]);
  const arrays = [...tensors].map(([name, { shape, values }]) => [wellFormed(name), shape, fnv1a(bytesOf(values))]);
  const text = JSON.stringify([words.sort(byName), arrays.sort(byName)]);
  return fnv1a(new TextEncoder().encode(text)).toString(16).padStart(8, '0');
}

function bytesOf({ buffer, byteOffset, byteLength }: Float32Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}

function byName([a]: readonly unknown[], [b]: readonly unknown[]): number {
  return String(a) < String(b) ? -1 : 1;
}
