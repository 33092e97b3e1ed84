// A linear head as text for a link: at most eight bits a number, as differences to the first class, deflated.
// It stays in the fragment, which no browser sends. On fewer numbers than an embedding has, where that many are too long.
import * as v from 'valibot';
import type { LinearHead } from '../core/heads/head';
import { fnv1a } from '../core/base/fnv';
import { cleanName, distinctNames } from '../core/base/names';
import { PALETTE_SIZE } from '../core/dataset/dataset';
import { unfolded } from '../core/solvers/folding';
import type { Result } from '../core/base/result';
import { fail, ok } from '../core/base/result';
import type { HeadScore } from './headCard';
import type { HeadDocument } from './headDocument';
import { documentClassIds } from './headDocument';
import { isPlausible } from './headMetadata';
import { plainJson } from './plainJson';

/** What a link says: the head, and the backbone by its name and its fingerprint. */
export interface LinkedHead {
  readonly name: string;
  readonly classes: readonly { readonly name: string; readonly colour: number; readonly samples: number }[];
  readonly backbone: { readonly id: string; readonly fingerprint: string };
  readonly head: LinearHead;
  readonly temperature?: number | undefined;
  /** Absent in older links, and where nobody asked. */
  readonly score?: HeadScore | undefined;
  /** ISO 8601. */
  readonly createdAt: string;
}

/** Why a text is no head. */
export type HeadLinkFailure =
  { readonly kind: 'not-a-link' | 'damaged' | 'too-large' } | { readonly kind: 'too-new'; readonly version: number };

/** Of older links. What was added since is passed over by older readers: the score, and what it counts as. */
const PLAIN = 1;
/** Its numbers are of folded embeddings, which older readers do not know. */
const FOLDED = 2;
/** Ends in a check of what comes before, whether its numbers are of folded embeddings or not. */
const CHECKED = 3;
const VERSION = CHECKED;
/** Of the check: a code has room for few letters more. */
export const CHECK_BYTES = 3;
/** By their places in a link. */
const SCORED_ON = ['held-out', 'test-set'] as const satisfies readonly HeadScore['on'][];
/** The most steps from nothing to a class's largest number that eight bits hold. */
export const FINEST = 127;
const MOST_TEXT = 256 * 1024;
const MOST_BYTES = 1024 * 1024;
const MOST_CLASSES = 1_000;
const MOST_LENGTH = 8_192;
/** Numbers of a head that was folded, once it is whole again. */
export const MOST_NUMBERS = 1024 * 1024;

/**
 * The head as it will be at the other end: only differences to the first class matter to a softmax, each class's in `steps` steps
 * (1 … FINEST) to its largest, either way. What is lost is for the caller to measure.
 * `from`: numbers of the backbone's embeddings, where the head is on folded ones (`core/solvers/folding`).
 */
export function linkedHead(head: LinearHead, steps: number = FINEST, from: number = head.embeddingLength): LinearHead {
  const { classIds, embeddingLength: d, weights, bias } = head;
  const lossy = { weights: new Float32Array(weights.length), bias: new Float32Array(bias.length) };
  for (let c = 1; c < classIds.length; c++) {
    const { scale, values } = quantised(weights, c, d, steps);
    for (let j = 0; j < d; j++) lossy.weights[c * d + j] = scale * (values[j] as number);
    lossy.bias[c] = (bias[c] as number) - (bias[0] as number);
  }
  return { kind: 'linear', classIds, embeddingLength: from, ...lossy, ...(from !== d && { weights: unfolded(lossy.weights, from, d) }) };
}

/**
 * base64url, without an address before it. Fewer steps repeat more, and so deflate to less; a reader need not know how many there were.
 * `from` as in `linkedHead`.
 */
export async function writeHeadLink(
  { name, classes, backbone, temperature, score, createdAt }: HeadDocument,
  head: LinearHead,
  steps: number = FINEST,
  from: number = head.embeddingLength,
): Promise<string> {
  const { embeddingLength: d, weights, bias } = head;
  const words = JSON.stringify({
    v: VERSION,
    n: name,
    c: classes.map((each) => [each.name, each.colour, each.samples]),
    b: [backbone.id, backbone.fingerprint],
    d: from,
    ...(from !== d && { m: d }),
    ...(temperature !== undefined && { t: Number(temperature.toPrecision(6)) }),
    ...(score && {
      s: [score.right, score.asked, SCORED_ON.indexOf(score.on)],
      ...(score.effective !== undefined && { e: score.effective }),
    }),
    at: createdAt,
  });
  const text = new TextEncoder().encode(words);
  const rows = classes.length - 1;
  const bytes = new Uint8Array(4 + text.length + rows * (8 + d) + CHECK_BYTES);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, text.length, true);
  bytes.set(text, 4);
  for (let c = 1, at = 4 + text.length; c <= rows; c++, at += 8 + d) {
    const { scale, values } = quantised(weights, c, d, steps);
    view.setFloat32(at, scale, true);
    view.setFloat32(at + 4, (bias[c] as number) - (bias[0] as number), true);
    bytes.set(new Uint8Array(values.buffer), at + 8);
  }
  const checked = bytes.length - CHECK_BYTES;
  bytes.set(checkOf(bytes.subarray(0, checked)), checked);
  return base64url(await through(bytes, new CompressionStream('deflate-raw')));
}

/** Reads what `writeHeadLink` wrote, or a stranger's text. Bounded while it unpacks; never rejects. */
export async function readHeadLink(text: string): Promise<Result<LinkedHead, HeadLinkFailure>> {
  if (text.length > MOST_TEXT) return fail({ kind: 'too-large' });
  const packed = fromBase64url(text);
  if (!packed) return fail({ kind: 'not-a-link' });
  const bytes = await through(packed, new DecompressionStream('deflate-raw')).catch((cause: unknown) =>
    cause instanceof RangeError ? ('too-large' as const) : undefined,
  );
  if (bytes === 'too-large') return fail({ kind: 'too-large' });
  if (!bytes || bytes.length < 4) return fail({ kind: 'damaged' });
  const view = new DataView(bytes.buffer);
  const length = view.getUint32(0, true);
  if (length > bytes.length - 4) return fail({ kind: 'damaged' });
  const json = plainJson(bytes.subarray(4, 4 + length));
  if (v.is(newer, json) && json.v > VERSION) return fail({ kind: 'too-new', version: json.v });
  const words = v.safeParse(shape, json);
  if (!words.success) return fail({ kind: 'damaged' });
  const checked = words.output.v === CHECKED ? bytes.length - CHECK_BYTES : bytes.length;
  const check = bytes.subarray(checked);
  if (check.length > 0 && check.join() !== checkOf(bytes.subarray(0, checked)).join()) return fail({ kind: 'damaged' });
  const { n, c: listed, b, d: from, m: d = from, t, s, e, at: createdAt } = words.output;
  if (d !== from && listed.length * from > MOST_NUMBERS) return fail({ kind: 'too-large' });
  const rows = listed.length - 1;
  if (checked !== 4 + length + rows * (8 + d)) return fail({ kind: 'damaged' });
  const weights = new Float32Array(listed.length * d);
  const bias = new Float32Array(listed.length);
  for (let c = 1, at = 4 + length; c <= rows; c++, at += 8 + d) {
    const scale = view.getFloat32(at, true);
    bias[c] = view.getFloat32(at + 4, true);
    // As float32, which the products become; eight bits reach one step further down than up.
    if (!Number.isFinite(Math.fround((FINEST + 1) * scale)) || !Number.isFinite(bias[c])) return fail({ kind: 'damaged' });
    for (let j = 0; j < d; j++) weights[c * d + j] = scale * view.getInt8(at + 8 + j);
  }
  const names = distinctNames(listed.map(([name], c) => cleanName(name) ?? `Class ${c + 1}`));
  return ok({
    name: cleanName(n) ?? 'Head',
    classes: listed.map(([, colour, samples], c) => ({ name: names[c] ?? '', colour: colour % PALETTE_SIZE, samples })),
    backbone: { id: b[0], fingerprint: b[1] },
    head: {
      kind: 'linear',
      classIds: documentClassIds(listed.length),
      embeddingLength: from,
      weights: d === from ? weights : unfolded(weights, from, d),
      bias,
    },
    ...(t !== undefined && { temperature: t }),
    ...(s && {
      score: { right: s[0], asked: s[1], ...(e !== undefined && e <= s[1] && { effective: e }), on: SCORED_ON[s[2]] ?? 'held-out' },
    }),
    createdAt,
  });
}

/** FNV-1a of the bytes, its first byte folded into its last (draft-eastlake-fnv-17, 3). */
export function checkOf(bytes: Uint8Array): Uint8Array {
  const hash = fnv1a(bytes);
  return Uint8Array.of((hash & 255) ^ (hash >>> 24), (hash >>> 8) & 255, (hash >>> 16) & 255);
}

const whole = (least: number, most: number) => v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));
const words = v.pipe(v.string(), v.maxLength(1_000));
const newer = v.looseObject({ v: whole(1, 1e9) });
const shape = v.object({
  v: v.picklist([PLAIN, FOLDED, CHECKED]),
  n: words,
  c: v.pipe(v.array(v.tuple([words, whole(0, 1e6), whole(0, 1e9)])), v.minLength(2), v.maxLength(MOST_CLASSES)),
  b: v.tuple([v.pipe(v.string(), v.maxLength(200)), v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))]),
  d: whole(1, MOST_LENGTH),
  m: v.optional(whole(1, MOST_LENGTH)),
  t: v.optional(v.pipe(v.number(), v.minValue(0.01), v.maxValue(100))),
  s: v.optional(
    v.pipe(
      v.tuple([whole(0, 1e9), whole(1, 1e9), whole(0, SCORED_ON.length - 1)]),
      v.check(([right, asked]) => right <= asked),
    ),
  ),
  e: v.optional(v.pipe(v.number(), v.gtValue(0), v.maxValue(1e9))),
  at: v.pipe(v.string(), v.isoTimestamp(), v.check(isPlausible)),
});

/** A class's weights without those of the first one, in so many steps to the largest. */
function quantised(
  weights: Float32Array,
  c: number,
  d: number,
  steps: number,
): { readonly scale: number; readonly values: Int8Array<ArrayBuffer> } {
  const differences = Float64Array.from({ length: d }, (_, j) => (weights[c * d + j] as number) - (weights[j] as number));
  const scale = Math.fround(differences.reduce((most, each) => Math.max(most, Math.abs(each)), 0) / steps);
  return {
    scale,
    values: Int8Array.from(differences, (each) => (scale === 0 ? 0 : Math.max(-steps, Math.min(steps, Math.round(each / scale))))),
  };
}

/** @throws RangeError once more comes out than any head takes. */
async function through(
  bytes: Uint8Array<ArrayBuffer>,
  transform: CompressionStream | DecompressionStream,
): Promise<Uint8Array<ArrayBuffer>> {
  const reader = new Blob([bytes]).stream().pipeThrough(transform).getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > MOST_BYTES) {
      await reader.cancel();
      throw new RangeError('invalid link: it unpacks to more than any head takes');
    }
    parts.push(value);
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

function base64url(bytes: Uint8Array): string {
  let letters = '';
  for (const byte of bytes) letters += String.fromCharCode(byte);
  return btoa(letters).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function fromBase64url(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (!/^[\w-]+$/.test(text)) return undefined;
  try {
    return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));
  } catch {
    return undefined;
  }
}
