// The words in a head file, `__metadata__`: a table of strings, some of them JSON, each checked on its way in.
import { PALETTE_SIZE } from '../core/dataset/dataset';
import { cleanName, MAX_NAME_LENGTH } from '../core/base/names';
import type { Result } from '../core/base/result';
import { fail, ok } from '../core/base/result';
import { cardEntries, readCardEntry, readScoreEntry } from './headCard';
import type { HeadDocument, HeadFileBackbone, HeadFileClass } from './headDocument';

/** A head without its arrays. */
export interface HeadMetadata extends Pick<HeadDocument, 'name' | 'classes' | 'backbone' | 'createdAt' | 'temperature' | 'card' | 'score'> {
  readonly embeddingLength: number;
  /** The kind of head; a file of version 1 says none and has a linear one. */
  readonly kind: string;
  readonly numbers: Readonly<Record<string, number>>;
}

export type HeadMetadataFailure =
  | { readonly kind: 'not-a-head' }
  | { readonly kind: 'too-large' }
  /** A name that holds nothing that can be seen. */
  | { readonly kind: 'nameless'; readonly what: 'head' | 'class' | 'backbone' };

export const MAX_CLASSES = 1000;
export const MAX_EMBEDDING_LENGTH = 8192;

const MAX_NUMBERS = 64;
const FORMAT = 'headstart-head';
const MAX_INPUT_SIZE = 4096;
const FINGERPRINT = /^[0-9a-f]{64}$/;
const ISO_DATE = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/;

type Fields = ReadonlyMap<string, unknown>;

/** The table for a head; the same head gives the same table. */
export function writeHeadMetadata(head: HeadMetadata, version: number): ReadonlyMap<string, string> {
  const { id, name, fingerprint, featureLayer, inputSize, scaling } = head.backbone;
  const { divide, subtract } = scaling;
  return new Map([
    ['format', FORMAT],
    ['version', String(version)],
    ['name', cleanName(head.name) ?? 'Head'],
    [
      'classes',
      JSON.stringify(
        head.classes.map((each, c) => ({
          name: cleanName(each.name) ?? String(c + 1),
          colour: each.colour,
          samples: each.samples,
          place: each.place,
          ...(each.recordings !== undefined && { recordings: each.recordings }),
        })),
      ),
    ],
    ['backbone', JSON.stringify({ id, name: cleanName(name) ?? id, fingerprint, featureLayer, inputSize, scaling: { divide, subtract } })],
    ['kind', head.kind],
    ['numbers', JSON.stringify(head.numbers)],
    ['embedding_length', String(head.embeddingLength)],
    ['created_at', head.createdAt],
    ...(head.temperature === undefined ? [] : [['temperature', String(head.temperature)] as const]),
    ...cardEntries(head.card, head.score),
  ]);
}

/** The version of the head file that a table belongs to, or undefined when it belongs to none. */
export function versionOf(table: ReadonlyMap<string, string>): number | undefined {
  const version = table.get('version') ?? '';
  return table.get('format') === FORMAT && /^[1-9]\d{0,8}$/.test(version) ? Number(version) : undefined;
}

/** Reads a table, checking every type, length and range. Unknown entries are passed over: a later program may add some. */
export function readHeadMetadata(table: ReadonlyMap<string, string>): Result<HeadMetadata, HeadMetadataFailure> {
  const listed = parsed(table.get('classes'));
  if (!Array.isArray(listed) || listed.length === 0) return notAHead();
  if (listed.length > MAX_CLASSES) return fail({ kind: 'too-large' });
  const classes: HeadFileClass[] = [];
  for (const each of listed as readonly unknown[]) {
    const fields = fieldsOf(each);
    const name = fields.get('name');
    const colour = wholeNumber(fields.get('colour'));
    const samples = wholeNumber(fields.get('samples'));
    const place = fields.has('place') ? wholeNumber(fields.get('place')) : classes.length;
    const recordings = fields.has('recordings') ? wholeNumber(fields.get('recordings')) : undefined;
    if (fields.has('recordings') && recordings === undefined) return notAHead();
    if (typeof name !== 'string' || place === undefined || colour === undefined || samples === undefined) return notAHead();
    if (name.length > MAX_NAME_LENGTH) return fail({ kind: 'too-large' });
    const clean = cleanName(name);
    if (clean === undefined) return fail({ kind: 'nameless', what: 'class' });
    classes.push({ name: clean, colour: colour % PALETTE_SIZE, samples, place, ...(recordings !== undefined && { recordings }) });
  }
  const backbone = backboneOf(fieldsOf(parsed(table.get('backbone'))));
  if (!backbone.ok) return backbone;
  const card = readCardEntry(table.get('card'));
  if (!card.ok) return card;
  const score = readScoreEntry(table.get('score'));
  if (!score.ok) return score;
  const kind = table.get('kind') ?? 'linear';
  const numbers = numbersOf(table.get('numbers') ?? '{}');
  const embeddingLength = wholeNumber(parsed(table.get('embedding_length')));
  const createdAt = table.get('created_at') ?? '';
  const name = table.get('name');
  const temperature = finite(parsed(table.get('temperature')));
  if (table.has('temperature') && !(temperature !== undefined && temperature >= 0.01 && temperature <= 100)) return notAHead();
  if (name === undefined || !numbers || !embeddingLength || !isDate(createdAt)) return notAHead();
  if (name.length > MAX_NAME_LENGTH || kind.length > MAX_NAME_LENGTH || embeddingLength > MAX_EMBEDDING_LENGTH)
    return fail({ kind: 'too-large' });
  const clean = cleanName(name);
  if (clean === undefined) return fail({ kind: 'nameless', what: 'head' });
  return ok({
    name: clean,
    classes,
    backbone: backbone.value,
    kind,
    numbers,
    embeddingLength,
    createdAt,
    ...(temperature !== undefined && { temperature }),
    ...(card.value && { card: card.value }),
    ...(score.value && { score: score.value }),
  });
}

function backboneOf(fields: Fields): Result<HeadFileBackbone, HeadMetadataFailure> {
  const texts = ['id', 'name', 'fingerprint', 'featureLayer'].map((key) => fields.get(key));
  if (!texts.every((text) => typeof text === 'string')) return notAHead();
  const [id = '', name = '', fingerprint = '', featureLayer = ''] = texts;
  if (texts.some((text) => text.length > MAX_NAME_LENGTH)) return fail({ kind: 'too-large' });
  const inputSize = wholeNumber(fields.get('inputSize'));
  const scaling = fieldsOf(fields.get('scaling'));
  const divide = finite(scaling.get('divide'));
  const subtract = finite(scaling.get('subtract'));
  if (!FINGERPRINT.test(fingerprint) || !inputSize || !divide || subtract === undefined) return notAHead();
  if (inputSize > MAX_INPUT_SIZE) return fail({ kind: 'too-large' });
  const clean = cleanName(name);
  if (clean === undefined) return fail({ kind: 'nameless', what: 'backbone' });
  return ok({ id, name: clean, fingerprint, featureLayer, inputSize, scaling: { divide, subtract } });
}

/** Named finite numbers, few of them; undefined for anything else. */
function numbersOf(text: string): Readonly<Record<string, number>> | undefined {
  const fields = [...fieldsOf(parsed(text))];
  if (fields.length > MAX_NUMBERS) return undefined;
  const numbers = fields.flatMap(([name, value]) => (finite(value) === undefined ? [] : [[name, finite(value)] as const]));
  // fromEntries defines properties and so takes a name like __proto__ as any other.
  return numbers.length === fields.length ? (Object.fromEntries(numbers) as Record<string, number>) : undefined;
}

function notAHead(): Result<never, HeadMetadataFailure> {
  return fail({ kind: 'not-a-head' });
}

function parsed(text: string | undefined): unknown {
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** An object's own properties; none for anything else. */
function fieldsOf(value: unknown): Fields {
  return new Map<string, unknown>(typeof value === 'object' && value !== null ? Object.entries(value) : []);
}

function wholeNumber(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}

function finite(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

function isDate(text: string): boolean {
  return ISO_DATE.test(text) && Number.isFinite(Date.parse(text));
}
