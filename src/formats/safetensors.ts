// The safetensors container: named float32 arrays and a table of strings, as bytes and back.
import * as v from 'valibot';
import { fromHalf } from '../core/base/half';
import type { Result } from '../core/base/result';
import { fail, ok } from '../core/base/result';
import { listOf } from '../core/network/checkedJson';

/** An array with its shape; `values` holds the product of `shape` numbers, last axis fastest. */
export interface Tensor {
  readonly shape: readonly number[];
  readonly values: Float32Array;
}

/** Where an array's bytes lie, counted from the start of the data. */
interface Entry {
  readonly name: string;
  readonly dtype: string;
  readonly shape: readonly number[];
  readonly begin: number;
  readonly end: number;
}

/** A header that was read and found sound; nothing was yet taken from the data. */
export interface SafetensorsHeader {
  readonly metadata: ReadonlyMap<string, string>;
  readonly entries: readonly Entry[];
  readonly dataStart: number;
}

/** Why bytes are not taken as safetensors. */
export type SafetensorsFailure =
  | { readonly kind: 'not-safetensors'; readonly detail: string }
  | { readonly kind: 'cut-short' }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'dtype'; readonly tensor: string; readonly dtype: string }
  | { readonly kind: 'wrong-shape'; readonly tensor: string };

/** Longest header taken, in bytes: room for a thousand long class names, and no more. */
export const MAX_HEADER_BYTES = 4 * 1024 * 1024;

/** Most arrays and metadata entries taken. */
export const MAX_ENTRIES = 1024;

/** An object's own properties as pairs: a list of them has no prototype that a name could reach. */
const pairs = v.pipe(
  v.custom<object>((value) => typeof value === 'object' && value !== null && !Array.isArray(value)),
  v.transform((table): readonly (readonly [string, unknown])[] => Object.entries(table)),
);
const stringPairs = v.pipe(pairs, v.array(v.tuple([v.string(), v.string()])));

const whole = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const MAX_AXES = 8;
const arrayEntry = v.object({
  dtype: v.string(),
  shape: listOf(whole, MAX_AXES),
  data_offsets: v.pipe(
    v.strictTuple([whole, whole]),
    v.check(([begin, end]) => begin <= end),
  ),
});

const LENGTH_BYTES = 8;
const OPENING_BRACE = 0x7b;

/**
 * Writes arrays and strings; the same input gives the same bytes, laid out as Python's `safetensors` does:
 * 8 bytes of header length, little-endian; the header, padded with spaces so that the data starts on a multiple of 8; the arrays by name.
 * Lone surrogates in strings become U+FFFD: other readers refuse them.
 * Source: https://github.com/huggingface/safetensors#format
 * @throws RangeError when an array's values do not fill its shape.
 */
export function writeSafetensors(tensors: ReadonlyMap<string, Tensor>, metadata: ReadonlyMap<string, string>): Uint8Array<ArrayBuffer> {
  const sorted = [...tensors].sort(([a], [b]) => (a < b ? -1 : 1));
  let dataBytes = 0;
  const entries = sorted.map(([name, { shape, values }]) => {
    if (product(shape) !== values.length) throw new RangeError(`invalid ${name}: ${values.length} values for shape ${shape.join(' × ')}`);
    const begin = dataBytes;
    dataBytes += values.byteLength;
    return [wellFormed(name), { dtype: 'F32', shape, data_offsets: [begin, dataBytes] }] as const;
  });
  const strings = [...metadata].map(([key, value]) => [wellFormed(key), wellFormed(value)] as const);
  // fromEntries defines properties and so takes a name like __proto__ as any other.
  const header = JSON.stringify(Object.fromEntries([['__metadata__', Object.fromEntries(strings)] as const, ...entries]));
  const text = new TextEncoder().encode(header);
  const headerBytes = Math.ceil(text.length / 8) * 8;
  const bytes = new Uint8Array(LENGTH_BYTES + headerBytes + dataBytes);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(headerBytes), true);
  bytes.fill(0x20, LENGTH_BYTES, LENGTH_BYTES + headerBytes);
  bytes.set(text, LENGTH_BYTES);
  let at = LENGTH_BYTES + headerBytes;
  for (const [, { values }] of sorted) {
    bytes.set(new Uint8Array(values.buffer, values.byteOffset, values.byteLength), at);
    at += values.byteLength;
  }
  return bytes;
}

/**
 * Reads the header alone: its length is bounded before anything is decoded, its arrays must lie end to end in the data.
 * Says nothing yet of whether the data is all there. Never throws.
 */
export function readSafetensorsHeader(bytes: Uint8Array): Result<SafetensorsHeader, SafetensorsFailure> {
  if (bytes.length <= LENGTH_BYTES) return notSafetensors('shorter than a header');
  if (bytes[LENGTH_BYTES] !== OPENING_BRACE) return notSafetensors('the header is no JSON object');
  const length = new DataView(bytes.buffer, bytes.byteOffset, LENGTH_BYTES).getBigUint64(0, true);
  if (length > BigInt(MAX_HEADER_BYTES)) return fail({ kind: 'too-large' });
  const dataStart = LENGTH_BYTES + Number(length);
  if (dataStart > bytes.length) return fail({ kind: 'cut-short' });
  const header = v.safeParse(pairs, jsonOf(bytes.subarray(LENGTH_BYTES, dataStart)));
  if (!header.success) return notSafetensors('the header is no JSON object');
  if (header.output.length > MAX_ENTRIES) return fail({ kind: 'too-large' });

  let metadata: ReadonlyMap<string, string> = new Map();
  const entries: Entry[] = [];
  for (const [name, value] of header.output) {
    if (name === '__metadata__') {
      const strings = v.safeParse(stringPairs, value);
      if (!strings.success) return notSafetensors('__metadata__ is no table of strings');
      if (strings.output.length > MAX_ENTRIES) return fail({ kind: 'too-large' });
      metadata = new Map(strings.output);
    } else {
      const entry = v.safeParse(arrayEntry, value);
      if (!entry.success) return notSafetensors('an array has no dtype, shape and data_offsets');
      const {
        dtype,
        shape,
        data_offsets: [begin, end],
      } = entry.output;
      entries.push({ name, dtype, shape, begin, end });
    }
  }
  entries.sort((a, b) => a.begin - b.begin || a.end - b.end);
  let end = 0;
  for (const entry of entries) {
    if (entry.begin !== end) return notSafetensors('arrays overlap or leave a gap');
    end = entry.end;
  }
  return ok({ metadata, entries, dataStart });
}

/** How numbers that are stored are read, from a copy: in the file an array may start at any byte. */
const READERS = {
  F32: { bytes: 4, read: (buffer: ArrayBuffer) => new Float32Array(buffer) },
  F16: { bytes: 2, read: (buffer: ArrayBuffer) => Float32Array.from(new Uint16Array(buffer), fromHalf) },
  I8: { bytes: 1, read: (buffer: ArrayBuffer) => Float32Array.from(new Int8Array(buffer)) },
} as const;

/**
 * Takes the arrays out of the data, as copies. All must be float32 or of the `narrow` kinds named, which are widened;
 * they fill their shapes, and together the file. Never throws.
 */
export function readTensors(
  bytes: Uint8Array,
  { entries, dataStart }: SafetensorsHeader,
  narrow: readonly ('F16' | 'I8')[] = [],
): Result<ReadonlyMap<string, Tensor>, SafetensorsFailure> {
  const dataBytes = entries.at(-1)?.end ?? 0;
  if (dataStart + dataBytes > bytes.length) return fail({ kind: 'cut-short' });
  if (dataStart + dataBytes < bytes.length) return notSafetensors('bytes that belong to no array');
  const tensors = new Map<string, Tensor>();
  for (const { name, dtype, shape, begin, end } of entries) {
    const known = (['F32', ...narrow] as const).find((each) => each === dtype);
    if (!known) return fail({ kind: 'dtype', tensor: name, dtype });
    if (product(shape) * READERS[known].bytes !== end - begin) return fail({ kind: 'wrong-shape', tensor: name });
    tensors.set(name, { shape, values: READERS[known].read(bytes.slice(dataStart + begin, dataStart + end).buffer) });
  }
  return ok(tensors);
}

function notSafetensors(detail: string): Result<never, SafetensorsFailure> {
  return fail({ kind: 'not-safetensors', detail });
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

function product(shape: readonly number[]): number {
  return shape.reduce((total, side) => total * side, 1);
}

/** Lone surrogates as U+FFFD, as they are written. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd');
}
