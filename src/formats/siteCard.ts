// What a head of this app says of itself in an image model that it was saved as: `userMetadata.headstart` of `metadata.json`.
import * as v from 'valibot';
import { PALETTE_SIZE } from '../core/dataset/dataset';
import type { HeadCard, HeadScore } from './headCard';
import { MOST_COUNTED, readCardEntry, readScoreEntry } from './headCard';
import type { HeadDocument } from './headDocument';
import type { PictureProof } from './headProof';
import { proofCount, proofOf, proofTensors, SUMS } from './headProof';

/** What is read back; `classes` in the order of the labels. */
export interface SiteCard {
  /** SHA-256 (hex) of the backbone that the proof was asked of. */
  readonly fingerprint: string;
  readonly classes: readonly { readonly colour: number; readonly samples: number }[];
  readonly card?: HeadCard | undefined;
  readonly score?: HeadScore | undefined;
  readonly proof?: PictureProof | undefined;
}

/** For `userMetadata`, which every other reader passes over. */
export function siteCard(document: HeadDocument): object {
  const { backbone, classes, head, card, score } = document;
  return {
    version: 2,
    kind: head.kind,
    backbone,
    classes: classes.map((each) => ({ name: each.name, colour: each.colour, samples: each.samples })),
    ...(card && { card }),
    ...(score && { score }),
    ...siteProof(document),
  };
}

/** The drawn pictures (`headProof`), their bytes in base64, and what the model itself says of them. */
function siteProof({ proof, classes }: HeadDocument): object {
  if (!proof) return {};
  const k = classes.length;
  const { side, pictures, sums, probabilities } = proof;
  return {
    proof: {
      side,
      pictures: btoa(Array.from(pictures, (value) => String.fromCharCode(value)).join('')),
      sums: [...sums],
      probabilities: Array.from({ length: proofCount(proof) }, (_, n) => [...probabilities.subarray(n * k, (n + 1) * k)]),
    },
  };
}

const MOST_CLASSES = 1_000;
const MOST_TEXT = 200_000;
const MOST_NUMBERS = 10_000;
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_COUNTED));
const numbers = v.pipe(v.array(v.pipe(v.number(), v.finite())), v.maxLength(MOST_NUMBERS));

const proofShape = v.object({
  side: v.pipe(v.number(), v.integer(), v.minValue(1)),
  pictures: v.pipe(v.string(), v.maxLength(MOST_TEXT), v.base64()),
  sums: numbers,
  probabilities: v.pipe(v.array(numbers), v.maxLength(MOST_NUMBERS)),
});

const shape = v.object({
  headstart: v.object({
    backbone: v.object({ fingerprint: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)) }),
    classes: v.pipe(v.array(v.object({ name: v.string(), colour: count, samples: count })), v.maxLength(MOST_CLASSES)),
    card: v.optional(v.unknown()),
    score: v.optional(v.unknown()),
    proof: v.fallback(v.optional(proofShape), undefined),
  }),
});

/**
 * Reads it, each part checked; a part that is damaged is left out. Undefined where another program wrote the model, or its labels are no
 * longer those that this is said of.
 */
export function readSiteCard(userMetadata: unknown, labels: readonly string[]): SiteCard | undefined {
  const read = v.safeParse(shape, userMetadata);
  if (!read.success) return undefined;
  const { backbone, classes, card, score, proof } = read.output.headstart;
  if (classes.length !== labels.length || classes.some(({ name }, c) => name !== labels[c])) return undefined;
  const cardRead = readCardEntry(card === undefined ? undefined : JSON.stringify(card));
  const scoreRead = readScoreEntry(score === undefined ? undefined : JSON.stringify(score));
  const proofRead = proof && proofFrom(proof, labels.length);
  return {
    fingerprint: backbone.fingerprint,
    classes: classes.map(({ colour, samples }) => ({ colour: colour % PALETTE_SIZE, samples })),
    ...(cardRead.ok && cardRead.value && { card: cardRead.value }),
    ...(scoreRead.ok && scoreRead.value && { score: scoreRead.value }),
    ...(proofRead && { proof: proofRead }),
  };
}

function proofFrom({ side, pictures, sums, probabilities }: v.InferOutput<typeof proofShape>, k: number): PictureProof | undefined {
  const proof: PictureProof = {
    side,
    pictures: Uint8ClampedArray.from(atob(pictures), (letter) => letter.charCodeAt(0)),
    sums: Float32Array.from(sums),
    probabilities: Float32Array.from(probabilities.flat()),
  };
  const n = sums.length / SUMS;
  const fits = Number.isInteger(n) && proof.pictures.length === n * side * side * 3 && proof.probabilities.length === n * k;
  if (!fits || probabilities.length !== n) return undefined;
  const checked = proofOf(new Map(proofTensors(proof, k)), k);
  return checked.ok ? checked.value : undefined;
}
