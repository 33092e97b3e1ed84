// The few whole numbers among a graph's weights that say how it reshapes, pads and sums: read straight from the packed bytes.
import { product } from './checkedJson';
import type { WeightEntry } from './weightManifest';
import { bytesOfType, packedType } from './weightManifest';

const MOST = 64;

/** By name, those of at most 64 numbers. `bytes` are all that the entries need. */
export function smallWholes(entries: readonly WeightEntry[], bytes: ArrayBuffer): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, readonly number[]>();
  const view = new DataView(bytes);
  let offset = 0;
  for (const entry of entries) {
    const type = packedType(entry);
    const size = bytesOfType(type);
    const count = product(entry.shape);
    const end = offset + count * size;
    if (entry.dtype === 'int32' && count <= MOST && type !== 'float16') {
      const { scale = 1, min = 0 } = entry.quantisation && 'scale' in entry.quantisation ? entry.quantisation : {};
      const read = (at: number) =>
        type === 'uint8' ? view.getUint8(at) : type === 'uint16' ? view.getUint16(at, true) : view.getInt32(at, true);
      const from = offset;
      found.set(
        entry.name,
        Array.from({ length: count }, (_, i) => Math.round(read(from + i * size) * scale + min)),
      );
    }
    offset = end;
  }
  return found;
}
