// The tensors that a model.json says its weight files hold, in order: counted before any of them is read.
import { arrayOf, count, fieldsOf, product, Refusal, shown, textOf } from './checkedJson';

/** One tensor in the weight files, in manifest order. */
export interface WeightEntry {
  readonly name: string;
  readonly shape: readonly number[];
  readonly dtype: 'float32' | 'int32';
  readonly quantisation?:
    { readonly dtype: 'float16' } | { readonly dtype: 'uint8' | 'uint16'; readonly scale: number; readonly min: number };
}

const MOST_WEIGHTS = 200_000_000;
const MOST_ENTRIES = 20_000;
const BYTES = { float32: 4, int32: 4, float16: 2, uint8: 1, uint16: 2 } as const;

/** How a tensor's numbers lie in the file. */
export const packedType = ({ dtype, quantisation }: WeightEntry): keyof typeof BYTES => quantisation?.dtype ?? dtype;

/** Bytes of one number of this kind. */
export const bytesOfType = (type: keyof typeof BYTES): number => BYTES[type];

/** Bytes that the weight files must have, all together. */
export function bytesNeeded(entries: readonly WeightEntry[]): number {
  return entries.reduce((sum, entry) => sum + product(entry.shape) * BYTES[packedType(entry)], 0);
}

/** Reads `weightsManifest`. Throws a Refusal for absurd counts, shapes and kinds. */
export function manifestOf(value: unknown): WeightEntry[] {
  const entries: WeightEntry[] = [];
  for (const group of arrayOf(value, 'weightsManifest')) {
    const listed = arrayOf(fieldsOf(group, 'a weight group')['weights'], 'weights');
    if (entries.length + listed.length > MOST_ENTRIES) throw new Refusal(`it has more than ${MOST_ENTRIES} weight tensors`);
    for (const each of listed) entries.push(entryOf(each));
  }
  const numbers = entries.reduce((sum, { shape }) => sum + product(shape), 0);
  if (!(numbers <= MOST_WEIGHTS)) throw new Refusal(`it claims ${numbers} weights`);
  return entries;
}

function entryOf(value: unknown): WeightEntry {
  const entry = fieldsOf(value, 'a weight');
  const name = textOf(entry['name'], 'a weight’s name');
  const shape = arrayOf(entry['shape'], 'a weight’s shape').map((side) => count(side, MOST_WEIGHTS, 0));
  const { dtype } = entry;
  if (dtype !== 'float32' && dtype !== 'int32') throw new Refusal(`the weight ${shown(name)} is of type ${shown(dtype)}`);
  if (entry['quantization'] === undefined) return { name, shape, dtype };
  const { dtype: packed, scale, min } = fieldsOf(entry['quantization'], 'quantization');
  if (packed === 'float16') return { name, shape, dtype, quantisation: { dtype: packed } };
  if ((packed === 'uint8' || packed === 'uint16') && typeof scale === 'number' && typeof min === 'number') {
    return { name, shape, dtype, quantisation: { dtype: packed, scale, min } };
  }
  throw new Refusal(`the weight ${shown(name)} is packed as ${shown(packed)}`);
}
