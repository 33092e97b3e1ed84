// Numbers as shades: filters with the colours they look for, an embedding as a strip.
import type { FirstFilters } from '../../core/backbones/insideView';

/** One kernel as colours, from its least number to its largest: width × height × 3 bytes. */
export function filterShades({ height, width, values }: FirstFilters, at: number): Uint8Array {
  const size = 3 * height * width;
  const kernel = values.subarray(at * size, (at + 1) * size);
  let [least, most] = [Infinity, -Infinity];
  for (const value of kernel) [least, most] = [Math.min(least, value), Math.max(most, value)];
  return Uint8Array.from(kernel, (value) => (most > least ? (255 * (value - least)) / (most - least) : 128));
}

/** Each number of an embedding as a shade of its largest; what is below zero is black. */
export function embeddingShades(embedding: Float32Array): Uint8Array {
  let most = 0;
  for (const value of embedding) most = Math.max(most, value);
  return Uint8Array.from(embedding, (value) => (most > 0 ? (255 * Math.max(0, value)) / most : 0));
}
