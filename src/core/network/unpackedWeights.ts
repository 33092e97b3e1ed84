// A network's weights: bytes as they lie on disk into float32 tensors' values.
import { fromHalf } from '../base/half';
import type { Result } from '../base/result';
import { fail, ok } from '../base/result';
import type { WeightEntry } from './weightManifest';
import { bytesNeeded, bytesOfType, packedType } from './weightManifest';

/** A weight's values, row-major. */
export interface Weight {
  readonly shape: readonly number[];
  readonly values: Float32Array<ArrayBuffer>;
}

/** All weights in one array in manifest order, and a view of each by its name. */
export interface UnpackedWeights {
  readonly all: Float32Array<ArrayBuffer>;
  readonly byName: ReadonlyMap<string, Weight>;
}

/**
 * Unpacks all weights into one array in manifest order, with a view for each.
 * Refuses bytes that do not add up, and numbers that are not finite.
 */
export function unpackWeights(entries: readonly WeightEntry[], bytes: ArrayBuffer): Result<UnpackedWeights, string> {
  const sizeOf = ({ shape }: WeightEntry) => shape.reduce((product, side) => product * side, 1);
  const needed = bytesNeeded(entries);
  if (needed !== bytes.byteLength) return fail(`its weights should be ${needed} bytes and are ${bytes.byteLength}`);

  const all = new Float32Array(entries.reduce((sum, entry) => sum + sizeOf(entry), 0));
  const byName = new Map<string, Weight>();
  const view = new DataView(bytes);
  let at = 0;
  let offset = 0;
  for (const entry of entries) {
    const values = all.subarray(at, at + sizeOf(entry));
    offset = unpack(view, offset, entry, values);
    if (!values.every(Number.isFinite)) return fail(`its weight “${entry.name}” holds numbers that are not finite`);
    byName.set(nameOf(entry), { shape: entry.shape, values });
    at += values.length;
  }
  return ok({ all, byName });
}

/** Keras writes "layer/kernel", and ":0" after it in some versions. */
export function nameOf({ name }: WeightEntry): string {
  return name.replace(/:0$/, '');
}

/** Writes one weight's numbers and returns where the next one begins. */
function unpack(view: DataView, offset: number, entry: WeightEntry, values: Float32Array): number {
  const packed = packedType(entry);
  const { quantisation } = entry;
  for (let i = 0; i < values.length; i++, offset += bytesOfType(packed)) {
    switch (packed) {
      case 'float32':
        values[i] = view.getFloat32(offset, true);
        break;
      case 'int32':
        values[i] = view.getInt32(offset, true);
        break;
      case 'float16':
        values[i] = fromHalf(view.getUint16(offset, true));
        break;
      case 'uint8':
        values[i] = view.getUint8(offset);
        break;
      case 'uint16':
        values[i] = view.getUint16(offset, true);
        break;
    }
  }
  if (quantisation && quantisation.dtype !== 'float16') {
    const { scale, min } = quantisation;
    for (let i = 0; i < values.length; i++) values[i] = (values[i] as number) * scale + min;
  }
  return offset;
}
