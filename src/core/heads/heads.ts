// All kinds of head under one roof: whatever its kind, a head predicts and goes to plain data and back.
import type { LinearHead, Prediction } from './head';
import { predict as predictLinear } from './head';
import type { Result } from '../base/result';
import { fail } from '../base/result';
import type { NotAHead, PlainHead } from './headMethod';
import type { FineTunedHead } from './fineTuned';
import { fineTuned } from './fineTuned';
import { linearFromPlain, linearToPlain } from './linearPlain';
import type { MlpHead } from './mlp';
import { mlp } from './mlp';
import type { NearestMeanHead } from './nearestMean';
import { nearestMean } from './nearestMean';
import type { NearestNeighboursHead } from './nearestNeighbours';
import { nearestNeighbours } from './nearestNeighbours';
import type { ZeroShotHead } from './zeroShot';
import { zeroShot } from './zeroShot';

/** A trained head of any kind: plain data that crosses to a worker as it is. */
export type Head = LinearHead | NearestMeanHead | NearestNeighboursHead | MlpHead | FineTunedHead | ZeroShotHead;

/**
 * Applies a head of any kind to one embedding, or to the feature map behind it where it `needsMap`.
 * @throws RangeError when the embedding's length is not the head's, or the map is missing or of no fitting length.
 */
export function predictWith(head: Head, embedding: Float32Array, map?: Float32Array): Prediction {
  switch (head.kind) {
    case 'linear':
      return predictLinear(head, embedding);
    case 'nearest-mean':
      return nearestMean.predict(head, embedding);
    case 'nearest-neighbours':
      return nearestNeighbours.predict(head, embedding);
    case 'mlp':
      return mlp.predict(head, embedding);
    case 'fine-tuned':
      return fineTuned.predict(head, map ?? new Float32Array());
    case 'zero-shot':
      return zeroShot.predict(head, embedding);
  }
}

/** Takes a head of any kind apart for a file. */
export function plainOf(head: Head): PlainHead {
  switch (head.kind) {
    case 'linear':
      return linearToPlain(head);
    case 'nearest-mean':
      return nearestMean.toPlain(head);
    case 'nearest-neighbours':
      return nearestNeighbours.toPlain(head);
    case 'mlp':
      return mlp.toPlain(head);
    case 'fine-tuned':
      return fineTuned.toPlain(head);
    case 'zero-shot':
      return zeroShot.toPlain(head);
  }
}

/** How many numbers a head holds in its arrays. */
export function numberCount(head: Head): number {
  return Object.values(plainOf(head).arrays).reduce((sum, { values }) => sum + values.length, 0);
}

/** Puts a head together from plain data that may come from anywhere: every name, shape and number is checked. */
export function headOfPlain(plain: PlainHead): Result<Head, NotAHead> {
  switch (plain.kind) {
    case 'linear':
      return linearFromPlain(plain);
    case 'nearest-mean':
      return nearestMean.fromPlain(plain);
    case 'nearest-neighbours':
      return nearestNeighbours.fromPlain(plain);
    case 'mlp':
      return mlp.fromPlain(plain);
    case 'fine-tuned':
      return fineTuned.fromPlain(plain);
    case 'zero-shot':
      return zeroShot.fromPlain(plain);
    default:
      return fail({ kind: 'unknown-kind', what: 'kind', found: plain.kind });
  }
}
