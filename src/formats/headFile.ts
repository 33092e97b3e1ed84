// A head as a file, NAME.head.safetensors: a valid safetensors file whose metadata says what the numbers mean.
import { predict } from '../core/head';
import type { Result } from '../core/result';
import { fail, ok } from '../core/result';
import type { HeadDocument, ParityPack } from './headDocument';
import type { HeadMetadata } from './headMetadata';
import { MAX_CLASSES, MAX_EMBEDDING_LENGTH, readHeadMetadata, versionOf, writeHeadMetadata } from './headMetadata';
import type { SafetensorsFailure, Tensor } from './safetensors';
import { readSafetensorsHeader, readTensors, writeSafetensors } from './safetensors';

export type { HeadDocument, HeadFileBackbone, HeadFileClass, ParityPack } from './headDocument';

/** Why a file is not taken as a head. */
export type HeadFileFailure =
  | { readonly kind: 'not-a-head' }
  | { readonly kind: 'too-new'; readonly version: number }
  | { readonly kind: 'cut-short' }
  | { readonly kind: 'not-finite'; readonly tensor: string }
  | { readonly kind: 'wrong-shape'; readonly detail: string }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'parity'; readonly difference: number };

export const HEAD_FILE_VERSION = 1;
export const HEAD_FILE_ENDING = '.head.safetensors';

/** Largest difference between a parity pack's probabilities and those computed here. */
export const PARITY_TOLERANCE = 1e-4;

/** Most inputs a parity pack may have. */
export const MAX_PARITY_INPUTS = 64;

/** Names as PyTorch's Linear has them, so that its `load_state_dict` takes the file. */
const WEIGHT = 'weight';
const BIAS = 'bias';
const PARITY_EMBEDDINGS = 'parity.embeddings';
const PARITY_PROBABILITIES = 'parity.probabilities';

/**
 * Writes a head; the same document gives the same bytes. Names longer than a reader takes are clipped.
 * @throws RangeError when a count is out of bounds or the numbers do not fill their shapes: such a file could not be read.
 */
export function writeHeadFile(head: HeadDocument): Uint8Array<ArrayBuffer> {
  const k = head.classes.length;
  const d = head.embeddingLength;
  const n = head.parity.embeddings.length / d;
  inRange('class count', k, MAX_CLASSES);
  inRange('embedding length', d, MAX_EMBEDDING_LENGTH);
  inRange('parity inputs', n, MAX_PARITY_INPUTS);
  const tensors = new Map<string, Tensor>([
    [WEIGHT, { shape: [k, d], values: head.weights }],
    [BIAS, { shape: [k], values: head.bias }],
    [PARITY_EMBEDDINGS, { shape: [n, d], values: head.parity.embeddings }],
    [PARITY_PROBABILITIES, { shape: [n, k], values: head.parity.probabilities }],
  ]);
  return writeSafetensors(tensors, writeHeadMetadata(head, HEAD_FILE_VERSION));
}

/** Reads a head, checking every count before memory is taken, every number, and the parity pack. Never throws. */
export function readHeadFile(bytes: Uint8Array): Result<HeadDocument, HeadFileFailure> {
  const header = readSafetensorsHeader(bytes);
  if (!header.ok) return fail(inHeadTerms(header.error));
  const version = versionOf(header.value.metadata);
  if (version === undefined) return fail({ kind: 'not-a-head' });
  // Before anything else is judged: a newer version may mean anything by the rest.
  if (version > HEAD_FILE_VERSION) return fail({ kind: 'too-new', version });
  const metadata = readHeadMetadata(header.value.metadata);
  if (!metadata.ok) return metadata;
  const tensors = readTensors(bytes, header.value);
  if (!tensors.ok) return fail(inHeadTerms(tensors.error));
  return checked(metadata.value, tensors.value);
}

function checked(metadata: HeadMetadata, tensors: ReadonlyMap<string, Tensor>): Result<HeadDocument, HeadFileFailure> {
  const k = metadata.classes.length;
  const d = metadata.embeddingLength;
  const n = tensors.get(PARITY_EMBEDDINGS)?.shape[0] ?? 0;
  if (n > MAX_PARITY_INPUTS) return fail({ kind: 'too-large' });
  if (n === 0) return fail({ kind: 'wrong-shape', detail: 'no parity pack' });

  const numbers: Float32Array[] = [];
  const expected = [[WEIGHT, [k, d]], [BIAS, [k]], [PARITY_EMBEDDINGS, [n, d]], [PARITY_PROBABILITIES, [n, k]]] as const;
  for (const [name, shape] of expected) {
    const tensor = tensors.get(name);
    const wanted = shape.join(' × ');
    if (!tensor) return fail({ kind: 'wrong-shape', detail: `${name} is missing` });
    const found = tensor.shape.join(' × ');
    if (found !== wanted) return fail({ kind: 'wrong-shape', detail: `${name} is ${found}, not ${wanted}` });
    if (!tensor.values.every(Number.isFinite)) return fail({ kind: 'not-finite', tensor: name });
    numbers.push(tensor.values);
  }
  const [weights, bias, embeddings, probabilities] = numbers as [Float32Array, Float32Array, Float32Array, Float32Array];
  const head: HeadDocument = { ...metadata, weights, bias, parity: { embeddings, probabilities } };
  const difference = parityDifference(head, head.parity);
  return difference <= PARITY_TOLERANCE ? ok(head) : fail({ kind: 'parity', difference });
}

/** Largest difference between what the pack promises and softmax(W x + b) computed here. */
function parityDifference({ classes, embeddingLength, weights, bias }: HeadDocument, parity: ParityPack): number {
  const classIds = classes.map((_, c) => String(c));
  const head = { kind: 'linear', classIds, embeddingLength, weights, bias } as const;
  const k = classes.length;
  let largest = 0;
  for (let i = 0; i * k < parity.probabilities.length; i++) {
    const prediction = predict(head, parity.embeddings.subarray(i * embeddingLength, (i + 1) * embeddingLength));
    prediction.forEach(({ probability }, c) => {
      largest = Math.max(largest, Math.abs(probability - (parity.probabilities[i * k + c] ?? NaN)));
    });
  }
  return largest;
}

function inHeadTerms(failure: SafetensorsFailure): HeadFileFailure {
  switch (failure.kind) {
    case 'not-safetensors':
      return { kind: 'not-a-head' };
    case 'dtype':
      return { kind: 'wrong-shape', detail: `${failure.tensor} is ${failure.dtype}, not F32` };
    case 'wrong-shape':
      return { kind: 'wrong-shape', detail: `${failure.tensor}'s bytes do not fill its shape` };
    case 'cut-short':
    case 'too-large':
      return { kind: failure.kind };
  }
}

function inRange(what: string, count: number, most: number): void {
  if (!Number.isInteger(count) || count < 1 || count > most) throw new RangeError(`invalid ${what}: ${count}`);
}
