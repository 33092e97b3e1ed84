// A head as a file, NAME.head.safetensors: a valid safetensors file whose metadata says what the numbers mean.
import type { NotAHead } from '../core/heads/headMethod';
import { needsMap } from '../core/heads/headKinds';
import { atTemperature } from '../core/evaluation/temperature';
import type { Head } from '../core/heads/heads';
import { deserialise, numberCount, serialise } from '../core/heads/heads';
import type { Result } from '../core/base/result';
import { fail, ok } from '../core/base/result';
import type { HeadDocument, ParityPack } from './headDocument';
import { documentClassIds, shownFrom } from './headDocument';
import type { HeadMetadata } from './headMetadata';
import { MAX_CLASSES, MAX_EMBEDDING_LENGTH, readHeadMetadata, versionOf, writeHeadMetadata } from './headMetadata';
import { noveltyOf, noveltyTensors } from './headNovelty';
import { proofOf, proofSum, proofTensors } from './headProof';
import { recordingsOf, recordingsTensor } from './headRecordings';
import { headSum, SUM } from './headSum';
import type { SafetensorsFailure, Tensor } from './safetensors';
import { MAX_HEADER_BYTES, readSafetensorsHeader, readTensors, writeSafetensors } from './safetensors';

export type { HeadDocument, HeadFileBackbone, HeadFileClass, ParityPack } from './headDocument';

/** Why a file is not taken as a head. */
export type HeadFileFailure =
  | { readonly kind: 'not-a-head' }
  | { readonly kind: 'too-new'; readonly version: number }
  | { readonly kind: 'unknown-kind'; readonly found: string }
  | { readonly kind: 'cut-short' }
  | { readonly kind: 'nameless'; readonly what: 'head' | 'class' | 'backbone' }
  | { readonly kind: 'not-finite'; readonly tensor: string }
  /** A part that is not there, or is `found` where `wanted` would fit. */
  | { readonly kind: 'wrong-shape'; readonly part: string; readonly found?: string; readonly wanted?: string }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'parity'; readonly difference: number }
  /** It is not as it was written, by its sum or because it says what cannot be. */
  | { readonly kind: 'changed' }
  /** Its drawn pictures, or what must come of them, are not those that were written. */
  | { readonly kind: 'other-proof' };

/**
 * Version 1 had linear heads only and named no kind; version 2 had every kind; version 3 had a card, a score and drawn pictures besides;
 * version 4 has a sum of all of it, and its probabilities are those that are shown, where earlier ones were before calibration.
 */
export const HEAD_FILE_VERSION = 4;

/** The first version that has a sum, and calibrated probabilities. */
const SUMMED = 4;
export const HEAD_FILE_ENDING = '.head.safetensors';

/** Largest difference between a parity pack's probabilities and those computed here. */
export const PARITY_TOLERANCE = 1e-4;

/** Most inputs a parity pack may have. */
export const MAX_PARITY_INPUTS = 64;

/** Bytes; no file is read beyond it: fifty thousand neighbours on 1,280 numbers fill it. */
export const LARGEST_HEAD_FILE = 256 * 1024 * 1024;

/** What of a head goes beyond what a file of it may hold. */
export interface TooMuch {
  readonly of: 'classes' | 'numbers of an embedding' | 'bytes';
  readonly found: number;
  readonly most: number;
}

/**
 * Most steps that checking a parity pack may take: about a second's work. Fifty thousand neighbours of length 1280 take a quarter of it.
 */
const MAX_PARITY_WORK = 1e9;

const PARITY_PROBABILITIES = 'parity.probabilities';

/** In the table of words of version 3; absent in its first files. */
const PROOF_SUM = 'proof_sum';

/** Why no file of a head is written: what would be too much for whoever opens it. */
export function tooMuchFor({ head, classes, parity, novelty, learntRecordings }: HeadDocument): TooMuch | undefined {
  const { embeddingLength, arrays } = serialise(head);
  const numbers = Object.values(arrays).reduce(
    (sum, { values }) => sum + values.length,
    parity.inputs.length + parity.probabilities.length + (novelty?.prototypes.length ?? 0) + (learntRecordings?.size ?? 0),
  );
  const bounds: readonly TooMuch[] = [
    { of: 'classes', found: classes.length, most: MAX_CLASSES },
    { of: 'numbers of an embedding', found: embeddingLength, most: MAX_EMBEDDING_LENGTH },
    { of: 'bytes', found: 4 * numbers + MAX_HEADER_BYTES, most: LARGEST_HEAD_FILE },
  ];
  return bounds.find(({ found, most }) => found > most);
}

/**
 * Writes a head; the same document gives the same bytes. Names are written in their one form (`core/base/names`).
 * @throws RangeError when a count is out of bounds (see `tooMuchFor`) or the numbers do not fill their shapes:
 * such a file could not be read.
 */
export function writeHeadFile(document: HeadDocument): Uint8Array<ArrayBuffer> {
  const { kind, embeddingLength: d, numbers, arrays } = serialise(document.head);
  const k = document.classes.length;
  const n = document.parity.probabilities.length / k;
  inRange('class count', k, MAX_CLASSES);
  inRange('embedding length', d, MAX_EMBEDDING_LENGTH);
  inRange('parity inputs', n, MAX_PARITY_INPUTS);
  if (document.head.classIds.join() !== documentClassIds(k).join())
    throw new RangeError(`invalid class ids: ${document.head.classIds.join()}`);
  const tensors = new Map<string, Tensor>(Object.entries(arrays).map(([name, array]) => [inFile(kind, name), array]));
  tensors.set(parityInputs(document.head), { shape: [n, document.parity.inputs.length / n], values: document.parity.inputs });
  tensors.set(PARITY_PROBABILITIES, { shape: [n, k], values: document.parity.probabilities });
  if (document.proof) for (const [name, tensor] of proofTensors(document.proof, k)) tensors.set(name, tensor);
  if (document.learntRecordings) tensors.set(...recordingsTensor(document.learntRecordings));
  if (document.novelty) for (const [name, tensor] of noveltyTensors(document.novelty, d)) tensors.set(name, tensor);
  const metadata = new Map(writeHeadMetadata({ ...document, kind, numbers, embeddingLength: d }, HEAD_FILE_VERSION));
  if (!document.unsummed) metadata.set(SUM, headSum(metadata, tensors));
  return writeSafetensors(tensors, metadata);
}

/**
 * Reads a head of this version or an earlier one, checking every count before memory is taken, its sum, every number, and the parity pack.
 * Never throws.
 */
export function readHeadFile(bytes: Uint8Array): Result<HeadDocument, HeadFileFailure> {
  const header = readSafetensorsHeader(bytes);
  if (!header.ok) return fail(inHeadTerms(header.error));
  const version = versionOf(header.value.metadata);
  if (version === undefined) return fail({ kind: 'not-a-head' });
  // Before anything else is judged: a newer version may mean anything by the rest.
  if (version > HEAD_FILE_VERSION) return fail({ kind: 'too-new', version });
  const tensors = readTensors(bytes, header.value);
  const sum = header.value.metadata.get(SUM);
  // Whatever else is wrong with a damaged file, that it was damaged tells why.
  if (tensors.ok && sum !== undefined && sum !== headSum(header.value.metadata, tensors.value)) return fail({ kind: 'changed' });
  const metadata = readHeadMetadata(header.value.metadata);
  if (!metadata.ok) return metadata;
  if (!tensors.ok) return fail(inHeadTerms(tensors.error));
  const read = checked(metadata.value, tensors.value, version < SUMMED);
  if (!read.ok) return read;
  if (version >= SUMMED) return sum === undefined ? ok({ ...read.value, unsummed: true }) : read;
  const proved = header.value.metadata.get(PROOF_SUM);
  if (proved !== undefined && !(read.value.proof && proofSum(read.value.proof) === proved)) return fail({ kind: 'other-proof' });
  return ok(calibrated(read.value));
}

/** A document of an older file, whose probabilities were before calibration, with those that are shown. */
function calibrated(document: HeadDocument): HeadDocument {
  const { temperature = 1, parity, proof } = document;
  const k = document.classes.length;
  const shown = (probabilities: Float32Array) => {
    const tempered = new Float32Array(probabilities.length);
    for (let first = 0; first < tempered.length; first += k) tempered.set(atTemperature(probabilities, temperature, first, k), first);
    return tempered;
  };
  return {
    ...document,
    parity: { ...parity, probabilities: shown(parity.probabilities) },
    ...(proof && { proof: { ...proof, probabilities: shown(proof.probabilities) } }),
  };
}

/** `plain`: its probabilities are before calibration. */
function checked(metadata: HeadMetadata, tensors: ReadonlyMap<string, Tensor>, plain: boolean): Result<HeadDocument, HeadFileFailure> {
  const { kind, numbers, embeddingLength, ...words } = metadata;
  const { classes } = words;
  const head = deserialise({
    kind,
    numbers,
    embeddingLength,
    classIds: documentClassIds(classes.length),
    arrays: Object.fromEntries([...tensors].map(([inTheFile, tensor]) => [inHead(kind, inTheFile), tensor])),
  });
  if (!head.ok) return fail(inFileTerms(head.error, kind));
  const novelty = noveltyOf(tensors, embeddingLength, classes.length);
  if (!novelty.ok) return novelty;
  const proof = proofOf(tensors, classes.length);
  if (!proof.ok) return proof;
  const learntRecordings = recordingsOf(tensors);
  if (!learntRecordings.ok) return learntRecordings;
  const parity = parityOf(tensors, head.value);
  if (!parity.ok) return parity;
  if (workOf(head.value, parity.value) > MAX_PARITY_WORK) return fail({ kind: 'too-large' });
  const difference = parityDifference(head.value, parity.value, plain ? 1 : words.temperature);
  if (!(difference <= PARITY_TOLERANCE)) return fail({ kind: 'parity', difference });
  return ok({
    ...words,
    head: head.value,
    parity: parity.value,
    ...(proof.value && { proof: proof.value }),
    ...(novelty.value && { novelty: novelty.value }),
    ...(learntRecordings.value && { learntRecordings: learntRecordings.value }),
  });
}

function parityOf(tensors: ReadonlyMap<string, Tensor>, head: Head): Result<ParityPack, HeadFileFailure> {
  const name = parityInputs(head);
  const [n = 0, found = 0] = tensors.get(name)?.shape ?? [];
  if (n > MAX_PARITY_INPUTS) return fail({ kind: 'too-large' });
  if (n === 0) return fail({ kind: 'wrong-shape', part: name });
  const inputs = tensorOf(tensors, name, [n, inputLength(head, found)]);
  if (!inputs.ok) return inputs;
  const probabilities = tensorOf(tensors, PARITY_PROBABILITIES, [n, head.classIds.length]);
  if (!probabilities.ok) return probabilities;
  return ok({ inputs: inputs.value, probabilities: probabilities.value });
}

function parityInputs(head: Head): string {
  return needsMap(head) ? 'parity.maps' : 'parity.embeddings';
}

/** How long an input is: a feature map may have any whole number of positions. */
function inputLength(head: Head, found: number): number {
  return head.kind === 'fine-tuned' ? head.channels * Math.max(1, Math.floor(found / head.channels)) : head.embeddingLength;
}

function tensorOf(tensors: ReadonlyMap<string, Tensor>, name: string, shape: readonly number[]): Result<Float32Array, HeadFileFailure> {
  const tensor = tensors.get(name);
  if (!tensor) return fail({ kind: 'wrong-shape', part: name });
  const found = tensor.shape.join(' × ');
  const wanted = shape.join(' × ');
  if (found !== wanted) return fail({ kind: 'wrong-shape', part: name, found, wanted });
  return tensor.values.every(Number.isFinite) ? ok(tensor.values) : fail({ kind: 'not-finite', tensor: name });
}

/** Steps that all predictions of a pack take, at most: neighbours are kept in order by moving them, a block goes over every position. */
function workOf(head: Head, { inputs, probabilities }: ParityPack): number {
  const n = probabilities.length / head.classIds.length;
  const ordering = head.kind === 'nearest-neighbours' ? head.classes.length * Math.min(head.k, head.classes.length) : 0;
  const positions = head.kind === 'fine-tuned' ? inputs.length / (n * head.channels) : 1;
  return n * (positions * numberCount(head) + ordering);
}

/** Largest difference between what the pack promises and what the head says here. */
function parityDifference(head: Head, { inputs, probabilities }: ParityPack, temperature: number | undefined): number {
  const k = head.classIds.length;
  const length = (inputs.length * k) / probabilities.length;
  let largest = 0;
  for (let i = 0; i * k < probabilities.length; i++) {
    shownFrom(head, inputs.subarray(i * length, (i + 1) * length), temperature).forEach((probability, c) => {
      const difference = Math.abs(probability - (probabilities[i * k + c] ?? NaN));
      // A head whose finite numbers overflow says NaN, which is no answer.
      largest = Number.isNaN(difference) ? Infinity : Math.max(largest, difference);
    });
  }
  return largest;
}

/** A linear head's names in a file are those of PyTorch's Linear, so that its `load_state_dict` takes the file. */
function inFile(kind: string, name: string): string {
  return kind === 'linear' && name === 'weights' ? 'weight' : name;
}

function inHead(kind: string, name: string): string {
  return kind === 'linear' && name === 'weight' ? 'weights' : name;
}

/** What keeps plain data from being a head, said of the file it came in. */
function inFileTerms({ kind: cause, what, found }: NotAHead, kind: string): HeadFileFailure {
  const named = what.replace(/^\w+/, (name) => inFile(kind, name));
  if (cause === 'unknown-kind') return { kind: 'unknown-kind', found };
  if (cause === 'missing') return { kind: 'wrong-shape', part: named };
  if (cause === 'value' && /^(NaN|-?Infinity)$/.test(found)) return { kind: 'not-finite', tensor: named };
  const [, name = named, wanted] = /^(.+?) \((.+)\)$/.exec(named) ?? [];
  return { kind: 'wrong-shape', part: name, found, ...(wanted !== undefined && { wanted }) };
}

function inHeadTerms(failure: SafetensorsFailure): HeadFileFailure {
  switch (failure.kind) {
    case 'not-safetensors':
      return { kind: 'not-a-head' };
    case 'dtype':
      return { kind: 'wrong-shape', part: failure.tensor, found: failure.dtype, wanted: 'F32' };
    case 'wrong-shape':
      return { kind: 'wrong-shape', part: failure.tensor, found: 'bytes', wanted: 'shape' };
    case 'cut-short':
    case 'too-large':
      return { kind: failure.kind };
  }
}

function inRange(what: string, count: number, most: number): void {
  if (!Number.isInteger(count) || count < 1 || count > most) throw new RangeError(`invalid ${what}: ${count}`);
}
