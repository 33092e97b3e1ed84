// A head that a project keeps, as a file beside it: its arrays as safetensors, and in words what it was made of.
import { areDistinct } from '../core/base/distinct';
import type { SerialisedHead } from '../core/heads/headMethod';
import { deserialise } from '../core/heads/heads';
import type { Result } from '../core/base/result';
import { fail, ok } from '../core/base/result';
import type { MlpSettings } from '../core/solvers/epochs';
import { mlpSettings } from '../core/project/parseSettings';
import * as v from 'valibot';
import type { Tensor } from './safetensors';
import { readSafetensorsHeader, readTensors, writeSafetensors } from './safetensors';
import { plainJson } from './plainJson';

/** A head made by epochs, with what tells later whether it has learnt all that there is. */
export interface KeptHeadFile {
  /** Of the backbone that it stands on. */
  readonly fingerprint: string;
  readonly serialised: SerialisedHead;
  readonly learntKey: string | undefined;
  /** Samples by class id. */
  readonly learntFrom: ReadonlyMap<string, number>;
  readonly augmentedCount: number | undefined;
  readonly milliseconds: number | undefined;
  /** Multiply-adds of learning; absent in files of earlier versions. */
  readonly operations?: number;
  /** The feature maps that it learnt from; absent where it needs none, and in files of earlier versions. */
  readonly maps?: { readonly pictures: number; readonly milliseconds: number };
  /** The recordings that anything of it was chosen by, by their names in the project; absent in files of earlier versions. */
  readonly learntRecordings?: readonly string[];
  /** What an MLP learnt with; absent in files of earlier versions. */
  readonly mlpSettings?: MlpSettings;
  /**
   * What it said of the samples that were kept back from it, n × k, by their ids in the project; absent where none were, and in files of
   * earlier versions.
   */
  readonly heldOut?: HeldOut;
}

interface HeldOut {
  readonly ids: readonly string[];
  readonly probabilities: Float32Array;
}

const FORMAT = 'headstart-kept-head';
const MOST_CLASSES = 1_000;
/**
 * Bytes of all recordings' names, and of those of all samples that were kept back, so that the words fit into their header: some thirty
 * thousand. More are left out, as in files of earlier versions.
 */
const MOST_NAMED = 1_300_000;
/** The array of what was said of samples that were kept back. No kind of head has one of this name. */
const HELD_OUT = 'heldOutProbabilities';

/**
 * The bytes of a safetensors file that `readKeptHead` reads. Names of recordings are left out where they are too long for its header, and
 * likewise what was said of samples that were kept back.
 */
export function writeKeptHead(head: KeptHeadFile): Uint8Array<ArrayBuffer> {
  const { fingerprint, serialised, learntKey, learntFrom, learntRecordings, augmentedCount, mlpSettings: by, heldOut } = head;
  const { milliseconds, operations, maps } = head;
  const { kind, classIds, embeddingLength, numbers, arrays } = serialised;
  const back = heldOut?.probabilities.length === classIds.length * (heldOut?.ids.length ?? 0) && fits(heldOut.ids) ? heldOut : undefined;
  const said = {
    fingerprint,
    learntKey,
    milliseconds,
    operations,
    maps,
    mlpSettings: by,
    kind,
    classIds,
    embeddingLength,
    numbers,
    learntFrom: [...learntFrom],
    ...(learntRecordings && fits(learntRecordings) && { learntRecordings }),
    ...(back && { heldOut: back.ids }),
    // The file calls augmented samples copies.
    copyCount: augmentedCount,
  };
  return writeSafetensors(
    new Map([
      ...Object.entries(arrays),
      ...(back ? [[HELD_OUT, { shape: [back.ids.length, classIds.length], values: back.probabilities }] as const] : []),
    ]),
    new Map([
      ['format', FORMAT],
      ['head', JSON.stringify(said)],
    ]),
  );
}

/** As they lie in the header: text within text. */
const fits = (names: readonly string[]): boolean => new TextEncoder().encode(JSON.stringify(JSON.stringify(names))).length <= MOST_NAMED;

/** Reads a kept head, every count bounded and every number looked at. Never throws. */
export function readKeptHead(bytes: Uint8Array): Result<KeptHeadFile, { readonly kind: 'damaged'; readonly where: string }> {
  const header = readSafetensorsHeader(bytes);
  if (!header.ok || header.value.metadata.get('format') !== FORMAT) return damaged('header');
  const said = v.safeParse(words, plainJson(header.value.metadata.get('head')));
  if (!said.success) return damaged('words');
  const tensors = readTensors(bytes, header.value);
  if (!tensors.ok) return damaged('arrays');
  const {
    kind,
    classIds,
    embeddingLength,
    numbers,
    learntFrom,
    learntRecordings,
    fingerprint,
    learntKey,
    copyCount,
    milliseconds,
    operations,
    maps,
    mlpSettings: by,
    heldOut: ids,
  } = said.output;
  // fromEntries defines properties and so takes a name like __proto__ as any other.
  const arrays = Object.fromEntries([...tensors.value].filter(([name]) => name !== HELD_OUT));
  const serialised = { kind, classIds, embeddingLength, numbers: Object.fromEntries(numbers), arrays };
  const head = deserialise(serialised);
  if (!head.ok) return damaged(head.error.what);
  const made = { fingerprint, serialised, learntKey, learntFrom: new Map(learntFrom), augmentedCount: copyCount, milliseconds };
  const heldOut = ids && heldOutOf(ids, classIds.length, tensors.value.get(HELD_OUT));
  return ok({
    ...made,
    ...(learntRecordings && { learntRecordings }),
    ...(operations !== undefined && { operations }),
    ...(maps && { maps }),
    ...(by && { mlpSettings: by }),
    ...(heldOut && { heldOut }),
  });
}

/** Undefined where it is damaged: the head stays. */
function heldOutOf(ids: readonly string[], k: number, said: Tensor | undefined): HeldOut | undefined {
  const { shape, values: probabilities } = said ?? {};
  if (!probabilities || shape?.length !== 2 || shape[0] !== ids.length || shape[1] !== k || !areDistinct(ids)) return undefined;
  return probabilities.every((each) => each >= 0 && each <= 1) ? { ids, probabilities } : undefined;
}

const short = v.pipe(v.string(), v.maxLength(300));
const number = v.pipe(v.number(), v.finite());
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const words = v.object({
  fingerprint: short,
  kind: short,
  classIds: v.pipe(v.array(short), v.minLength(1), v.maxLength(MOST_CLASSES)),
  embeddingLength: count,
  numbers: v.pipe(
    v.unknown(),
    v.transform((value) => (typeof value === 'object' && value !== null ? Object.entries(value) : [])),
    v.array(v.tuple([short, number])),
    v.maxLength(64),
  ),
  learntKey: v.optional(short),
  learntFrom: v.pipe(v.array(v.tuple([short, count])), v.maxLength(MOST_CLASSES)),
  learntRecordings: v.fallback(v.optional(v.array(v.string())), undefined),
  copyCount: v.optional(count),
  milliseconds: v.optional(v.pipe(number, v.minValue(0))),
  operations: v.fallback(v.optional(v.pipe(number, v.minValue(0))), undefined),
  maps: v.fallback(v.optional(v.object({ pictures: count, milliseconds: v.pipe(number, v.minValue(0)) })), undefined),
  // Damaged ones are as good as none: the head stays.
  mlpSettings: v.fallback(v.optional(mlpSettings), undefined),
  heldOut: v.fallback(v.optional(v.array(v.pipe(short, v.minLength(1)))), undefined),
});

function damaged(where: string): Result<never, { readonly kind: 'damaged'; readonly where: string }> {
  return fail({ kind: 'damaged', where });
}
