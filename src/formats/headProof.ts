// Pictures in a head file with what must come of them, so that whoever opens it can check preprocessing and backbone too,
// not the head alone.
import { fnv1a } from '../core/base/fnv';
import type { Result } from '../core/base/result';
import { fail, ok } from '../core/base/result';
import type { Tensor } from './safetensors';

/**
 * Small drawn pictures, nobody's photo. To ask about one, enlarge it to the backbone's input: its pixel (x, y) is the picture's
 * (⌊x side / input⌋, ⌊y side / input⌋). Then scale the values as the backbone says, embed, predict.
 */
export interface PictureProof {
  /** Of each picture, in pixels: 1 … LARGEST_SIDE. */
  readonly side: number;
  /** n × side × side × 3, red, green and blue, whole numbers 0 … 255. */
  readonly pictures: Uint8ClampedArray;
  /** n × SUMS, the checksum of each embedding: its numbers j with j mod SUMS = 0, 1, … added up. */
  readonly sums: Float32Array;
  /** n × k, as they are shown (calibrated, where the head is), in the order of the file's classes. */
  readonly probabilities: Float32Array;
}

export type HeadProofFailure =
  | { readonly kind: 'wrong-shape'; readonly part: string; readonly found?: string; readonly wanted?: string }
  | { readonly kind: 'not-finite'; readonly tensor: string }
  | { readonly kind: 'too-large' };

/** Numbers in the checksum of an embedding. */
export const SUMS = 8;

const LARGEST_SIDE = 64;
const MOST_PICTURES = 8;

const PICTURES = 'proof.pictures';
const EMBEDDINGS = 'proof.embeddings';
const PROBABILITIES = 'proof.probabilities';

/** How many pictures a proof has. */
export const proofCount = ({ sums }: PictureProof): number => sums.length / SUMS;

/** The checksum of an embedding. */
export function sumsOf(embedding: Float32Array): Float32Array {
  const sums = new Float64Array(SUMS);
  embedding.forEach((value, j) => (sums[j % SUMS] = (sums[j % SUMS] ?? 0) + value));
  return Float32Array.from(sums);
}

/** One of the pictures, enlarged: input² × 4 bytes, RGBA, opaque. */
export function enlarged({ side, pictures }: PictureProof, n: number, input: number): Uint8ClampedArray<ArrayBuffer> {
  const pixels = new Uint8ClampedArray(4 * input * input).fill(255);
  for (let y = 0; y < input; y++) {
    const row = (n * side + Math.floor((y * side) / input)) * side;
    for (let x = 0; x < input; x++) {
      const from = (row + Math.floor((x * side) / input)) * 3;
      pixels.set(pictures.subarray(from, from + 3), (y * input + x) * 4);
    }
  }
  return pixels;
}

/** The arrays of a file. */
export function proofTensors(proof: PictureProof, classCount: number): readonly (readonly [string, Tensor])[] {
  const { side, pictures, sums, probabilities } = proof;
  const n = proofCount(proof);
  return [
    [PICTURES, { shape: [n, side, side, 3], values: Float32Array.from(pictures) }],
    [EMBEDDINGS, { shape: [n, SUMS], values: sums }],
    [PROBABILITIES, { shape: [n, classCount], values: probabilities }],
  ];
}

/** Reads them, every shape and number checked; undefined where the file has none. */
export function proofOf(tensors: ReadonlyMap<string, Tensor>, classCount: number): Result<PictureProof | undefined, HeadProofFailure> {
  const found = tensors.get(PICTURES);
  if (!found) return ok(undefined);
  const [n = 0, side = 0] = found.shape;
  if (n > MOST_PICTURES || side > LARGEST_SIDE) return fail({ kind: 'too-large' });
  const wanted = [
    [PICTURES, [n, side, side, 3]],
    [EMBEDDINGS, [n, SUMS]],
    [PROBABILITIES, [n, classCount]],
  ] as const;
  for (const [part, shape] of wanted) {
    const tensor = tensors.get(part);
    if (n === 0 || side === 0 || tensor?.shape.join() !== shape.join())
      return fail({ kind: 'wrong-shape', part, ...(tensor && { found: tensor.shape.join(' × '), wanted: shape.join(' × ') }) });
    if (!tensor.values.every(Number.isFinite)) return fail({ kind: 'not-finite', tensor: part });
  }
  const odd = found.values.find((value) => !(Number.isInteger(value) && value >= 0 && value <= 255));
  if (odd !== undefined) return fail({ kind: 'wrong-shape', part: PICTURES, found: String(odd), wanted: '0 … 255' });
  return ok({
    side,
    pictures: Uint8ClampedArray.from(found.values),
    sums: tensors.get(EMBEDDINGS)?.values ?? new Float32Array(),
    probabilities: tensors.get(PROBABILITIES)?.values ?? new Float32Array(),
  });
}

/**
 * What a file of version 3 says of its proof: a hash of its numbers, so that a damaged file is not taken for a backbone that answers
 * otherwise.
 */
export function proofSum({ pictures, sums, probabilities }: PictureProof): string {
  const numbers = new Float32Array(pictures.length + sums.length + probabilities.length);
  numbers.set(pictures);
  numbers.set(sums, pictures.length);
  numbers.set(probabilities, pictures.length + sums.length);
  return fnv1a(new Uint8Array(numbers.buffer)).toString(16);
}
