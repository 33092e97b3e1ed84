// The tensors that a model.json says its weight files hold, in order: counted before any of them is read.
import * as v from 'valibot';
import { listOf, product, Refusal, shaped, text } from './checkedJson';

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

const quantisation = v.variant('dtype', [
  v.object({ dtype: v.literal('float16') }),
  v.object({ dtype: v.literal('uint8'), scale: v.number(), min: v.number() }),
  v.object({ dtype: v.literal('uint16'), scale: v.number(), min: v.number() }),
]);

const entry = v.object({
  name: text,
  shape: v.array(v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(MOST_WEIGHTS))),
  dtype: v.picklist(['float32', 'int32']),
  quantization: v.exactOptional(quantisation),
});

const manifest = v.array(v.object({ weights: listOf(entry, MOST_ENTRIES) }));

/** Reads `weightsManifest`. Throws a Refusal for absurd counts, shapes and kinds. */
export function manifestOf(value: unknown): WeightEntry[] {
  const entries = shaped(manifest, value, 'weightsManifest').flatMap(({ weights }) =>
    weights.map(({ quantization: packed, ...each }): WeightEntry => ({ ...each, ...(packed && { quantisation: packed }) })),
  );
  if (entries.length > MOST_ENTRIES) throw new Refusal(`it has more than ${MOST_ENTRIES} weight tensors`);
  const numbers = entries.reduce((sum, { shape }) => sum + product(shape), 0);
  if (!(numbers <= MOST_WEIGHTS)) throw new Refusal(`it claims ${numbers} weights`);
  return entries;
}
