// What a tool of Compare measured as a file beside its project: JSON, in which a list of numbers of one kind is named by its kind.
import { plainJson } from './plainJson';

/** Bytes of one tool's file: room for two hundred thousand samples in several columns. More is left out, and measured again. */
export const MOST_MEASURED_BYTES = 32 * 1024 * 1024;
/** How deep it is nested at most. */
const MOST_DEEP = 24;

/** Lists of numbers that storage keeps as they are, and a picture's bytes. */
const LISTS = { Uint8Array, Uint16Array, Uint32Array, Int32Array, Float32Array, Float64Array } as const;
type ListKind = keyof typeof LISTS;

/** Under this key stands what JSON has no word for: a kind of list with its numbers, or that there is nothing. */
const KIND = '$';

/**
 * The bytes of a file that `readMeasured` reads back as it was: objects, lists, texts, numbers, lists of numbers of one kind, buffers and
 * undefined. Undefined where it is longer than the reader takes.
 */
export function writeMeasured(measured: unknown): Uint8Array<ArrayBuffer> | undefined {
  const bytes = new TextEncoder().encode(JSON.stringify(packed(measured)));
  return bytes.length <= MOST_MEASURED_BYTES ? bytes : undefined;
}

/** What was written, unchecked but for its kinds; undefined where it is damaged. Never throws. */
export function readMeasured(bytes: Uint8Array): unknown {
  return unpacked(plainJson(bytes), MOST_DEEP);
}

function packed(value: unknown): unknown {
  if (value === undefined) return { [KIND]: 'undefined' };
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof ArrayBuffer) return { [KIND]: 'ArrayBuffer', values: Array.from(new Uint8Array(value)) };
  for (const [kind, List] of Object.entries(LISTS)) if (value instanceof List) return { [KIND]: kind, values: Array.from(value) };
  if (Array.isArray(value)) return value.map(packed);
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, packed(each)]));
}

/** What is nested deeper than `deep` is nothing: whoever asks checks the shape of the whole. */
function unpacked(value: unknown, deep: number): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (deep === 0) return undefined;
  if (Array.isArray(value)) return value.map((each) => unpacked(each, deep - 1));
  const kind: unknown = Object.hasOwn(value, KIND) ? (value as Readonly<Record<string, unknown>>)[KIND] : undefined;
  if (typeof kind === 'string') return listOf(kind, 'values' in value ? value.values : undefined);
  // fromEntries defines properties and so takes a name like __proto__ as any other.
  return Object.fromEntries(Object.entries(value).map(([key, each]: [string, unknown]) => [key, unpacked(each, deep - 1)]));
}

function listOf(kind: string, values: unknown): unknown {
  if (!Array.isArray(values) || !values.every((each) => typeof each === 'number')) return undefined;
  if (kind === 'ArrayBuffer') return Uint8Array.from(values).buffer;
  return isListKind(kind) ? LISTS[kind].from(values) : undefined;
}

const isListKind = (kind: string): kind is ListKind => Object.hasOwn(LISTS, kind);
