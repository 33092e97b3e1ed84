// Embeddings that a project's file brings along, some hundred in each of its parts: whoever opens it learns from the very same numbers.
import * as v from 'valibot';
import type { DeviceKind, Embedding } from '../core/backbones/embedding';
import { DEVICE_KINDS } from '../core/backbones/embedding';
import type { Result } from '../core/base/result';
import { fail, ok } from '../core/base/result';
import { readSafetensorsHeader, readTensors, writeSafetensors } from './safetensors';
import { plainJson } from './plainJson';

/** An embedding, and the sample that it is of, by its id in the file. */
export interface KeptEmbedding {
  readonly sampleId: string;
  readonly embedding: Embedding;
}

/** Embeddings of one part at most: 2 MB of 1,280 numbers each. */
export const EMBEDDINGS_A_PART = 400;

const FORMAT = 'headstart-embeddings';
const VALUES = 'embeddings';

const short = v.pipe(v.string(), v.maxLength(300));

const words = v.object({
  fingerprint: short,
  /** One for each row. */
  samples: v.pipe(v.array(v.object({ id: short, device: v.picklist(DEVICE_KINDS) })), v.maxLength(EMBEDDINGS_A_PART)),
});

/**
 * A part as the bytes of a safetensors file: n × d float32 numbers, and which sample each row is of.
 * @throws RangeError where there is none, there are more than EMBEDDINGS_A_PART, or they are not all of one backbone and length.
 */
export function writeKeptEmbeddings(rows: readonly KeptEmbedding[]): Uint8Array<ArrayBuffer> {
  const [first] = rows;
  if (!first || rows.length > EMBEDDINGS_A_PART) throw new RangeError(`invalid number of embeddings: ${rows.length}`);
  const { fingerprint, values } = first.embedding;
  const d = values.length;
  const all = new Float32Array(rows.length * d);
  for (const [i, { embedding }] of rows.entries()) {
    if (embedding.values.length !== d || embedding.fingerprint !== fingerprint)
      throw new RangeError('invalid embeddings: of two backbones');
    all.set(embedding.values, i * d);
  }
  const samples = rows.map(({ sampleId, embedding }) => ({ id: sampleId, device: embedding.device }));
  return writeSafetensors(
    new Map([[VALUES, { shape: [rows.length, d], values: all }]]),
    new Map([
      ['format', FORMAT],
      ['of', JSON.stringify({ fingerprint, samples })],
    ]),
  );
}

/** Reads a part, every count bounded. Whether its numbers are finite is looked at where embeddings are read from the disk. Never throws. */
export function readKeptEmbeddings(bytes: Uint8Array): Result<readonly KeptEmbedding[], { readonly kind: 'damaged' }> {
  const header = readSafetensorsHeader(bytes);
  if (!header.ok || header.value.metadata.get('format') !== FORMAT) return fail({ kind: 'damaged' });
  const said = v.safeParse(words, plainJson(header.value.metadata.get('of')));
  if (!said.success) return fail({ kind: 'damaged' });
  const { fingerprint, samples } = said.output;
  const tensors = readTensors(bytes, header.value);
  const tensor = tensors.ok ? tensors.value.get(VALUES) : undefined;
  const [n, d, ...more] = tensor?.shape ?? [];
  if (!tensor || !d || n !== samples.length || more.length > 0) return fail({ kind: 'damaged' });
  const of = (device: DeviceKind, i: number): Embedding => ({ values: tensor.values.slice(i * d, (i + 1) * d), fingerprint, device });
  return ok(samples.map(({ id, device }, i) => ({ sampleId: id, embedding: of(device, i) })));
}
