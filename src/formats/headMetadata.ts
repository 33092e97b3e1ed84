// The words in a head file, `__metadata__`: a table of strings, some of them JSON, each checked on its way in.
import * as v from 'valibot';
import { PALETTE_SIZE } from '../core/dataset/dataset';
import { cleanName, distinctNames, MAX_NAME_LENGTH } from '../core/base/names';
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
  /** A date or a count that no head has. */
  | { readonly kind: 'changed' }
  /** A name that holds nothing that can be seen. */
  | { readonly kind: 'nameless'; readonly what: 'head' | 'class' | 'backbone' };

export const MAX_CLASSES = 1000;
export const MAX_EMBEDDING_LENGTH = 8192;

const MAX_NUMBERS = 64;
const FORMAT = 'headstart-head';
const MAX_INPUT_SIZE = 4096;
const FINGERPRINT = /^[0-9a-f]{64}$/;
/** Samples or recordings of a class: as many as nobody ever taught. */
const MOST_COUNTED = 1e9;
/** A clock that was never set says 1970. */
const FIRST_YEAR = 1970;
const LAST_YEAR = 2999;
const ISO_DATE = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/;

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

/** Why a table is refused, by the message of what its schema found first; whatever else is found is no head. */
const FAILURES: ReadonlyMap<string, HeadMetadataFailure> = new Map<string, HeadMetadataFailure>([
  ['too-large', { kind: 'too-large' }],
  ['changed', { kind: 'changed' }],
  ...(['head', 'class', 'backbone'] as const).map((what) => [`nameless ${what}`, { kind: 'nameless', what }] as const),
]);

const wholeNumber = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const counted = v.pipe(wholeNumber, v.maxValue(MOST_COUNTED, 'changed'));
const finite = v.pipe(v.number(), v.finite());
const short = v.pipe(v.string(), v.maxLength(MAX_NAME_LENGTH, 'too-large'));
const size = (most: number) => v.pipe(wholeNumber, v.minValue(1), v.maxValue(most, 'too-large'));

/** A name in its one form; one that holds nothing that can be seen is none. */
const nameOf = (what: 'head' | 'class' | 'backbone') => v.pipe(short, v.transform(cleanName), v.string(`nameless ${what}`));

/** JSON in a string of the table. */
const json = <Value>(schema: v.GenericSchema<unknown, Value>) => v.pipe(v.string(), v.parseJson(), schema);

const classSchema = v.object({
  name: nameOf('class'),
  colour: wholeNumber,
  samples: counted,
  place: v.exactOptional(wholeNumber),
  recordings: v.exactOptional(counted),
});

const backboneSchema: v.GenericSchema<unknown, HeadFileBackbone> = v.object({
  id: short,
  name: nameOf('backbone'),
  fingerprint: v.pipe(short, v.regex(FINGERPRINT)),
  featureLayer: short,
  inputSize: size(MAX_INPUT_SIZE),
  scaling: v.object({ divide: v.pipe(finite, v.notValue(0)), subtract: finite }),
});

const tableSchema = v.object({
  classes: json(v.pipe(v.array(v.unknown()), v.minLength(1), v.maxLength(MAX_CLASSES, 'too-large'), v.array(classSchema))),
  backbone: json(backboneSchema),
  kind: v.optional(short, 'linear'),
  numbers: v.optional(
    json(
      v.pipe(
        v.record(v.string(), finite),
        v.check((numbers) => Object.keys(numbers).length <= MAX_NUMBERS),
      ),
    ),
    '{}',
  ),
  embedding_length: json(size(MAX_EMBEDDING_LENGTH)),
  created_at: v.pipe(v.string(), v.check(isDate), v.check(isPlausible, 'changed')),
  name: nameOf('head'),
  temperature: v.exactOptional(json(v.pipe(v.number(), v.minValue(0.01), v.maxValue(100)))),
});

/** Reads a table, checking every type, length and range. Unknown entries are passed over: a later program may add some. */
export function readHeadMetadata(table: ReadonlyMap<string, string>): Result<HeadMetadata, HeadMetadataFailure> {
  const read = v.safeParse(tableSchema, Object.fromEntries(table), { abortEarly: true, abortPipeEarly: true });
  if (!read.success) return fail(FAILURES.get(read.issues[0].message) ?? { kind: 'not-a-head' });
  const card = readCardEntry(table.get('card'));
  if (!card.ok) return card;
  const score = readScoreEntry(table.get('score'));
  if (!score.ok) return score;
  const { classes, embedding_length: embeddingLength, created_at: createdAt, ...rest } = read.output;
  return ok({
    ...rest,
    classes: toldApart(classes.map((each, place): HeadFileClass => ({ place, ...each, colour: each.colour % PALETTE_SIZE }))),
    embeddingLength,
    createdAt,
    ...(card.value && { card: card.value }),
    ...(score.value && { score: score.value }),
  });
}

/** Two classes of one name, as no head of this app has them, are told apart in the order in which they are shown. */
function toldApart(classes: readonly HeadFileClass[]): readonly HeadFileClass[] {
  const shown = classes.toSorted((a, b) => a.place - b.place);
  const names = distinctNames(shown.map(({ name }) => name));
  const told = new Map(shown.map((each, at) => [each, names[at] ?? each.name]));
  return classes.map((each) => ({ ...each, name: told.get(each) ?? each.name }));
}

/** Whether a date is in years in which there can be heads. */
export function isPlausible(date: string): boolean {
  const year = new Date(date).getUTCFullYear();
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}

function isDate(text: string): boolean {
  return ISO_DATE.test(text) && Number.isFinite(Date.parse(text));
}
