// All kinds of head: whatever its kind, a head predicts, is serialised and is read back.
import type { LinearHead, Prediction } from './head';
import { predict as predictLinear } from './head';
import type { Result } from '../base/result';
import { fail } from '../base/result';
import type { NotAHead, SerialisedHead } from './headMethod';
import type { FineTunedHead } from './fineTuned';
import { fineTuned } from './fineTuned';
import { deserialiseLinear, serialiseLinear } from './linearSerialised';
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
export function serialise(head: Head): SerialisedHead {
  switch (head.kind) {
    case 'linear':
      return serialiseLinear(head);
    case 'nearest-mean':
      return nearestMean.serialise(head);
    case 'nearest-neighbours':
      return nearestNeighbours.serialise(head);
    case 'mlp':
      return mlp.serialise(head);
    case 'fine-tuned':
      return fineTuned.serialise(head);
    case 'zero-shot':
      return zeroShot.serialise(head);
  }
}

/** How many numbers a head learned. A nearest mean's centre is kept with its k × d means and follows from them, so it is none of them. */
export function numberCount(head: Head): number {
  const kept = Object.values(serialise(head).arrays).reduce((sum, { values }) => sum + values.length, 0);
  return head.kind === 'nearest-mean' ? kept - head.centre.length : kept;
}

/** Puts a head together from serialised data that may come from anywhere: every name, shape and number is checked. */
export function deserialise(serialised: SerialisedHead): Result<Head, NotAHead> {
  const { kind } = serialised;
  return isKind(kind) ? READERS[kind](serialised) : fail({ kind: 'unknown-kind', what: 'kind', found: kind });
}

/** Of every kind: the compiler asks for that of a new one. */
const READERS: { readonly [Kind in Head['kind']]: (serialised: SerialisedHead) => Result<Head, NotAHead> } = {
  linear: deserialiseLinear,
  'nearest-mean': nearestMean.deserialise,
  'nearest-neighbours': nearestNeighbours.deserialise,
  mlp: mlp.deserialise,
  'fine-tuned': fineTuned.deserialise,
  'zero-shot': zeroShot.deserialise,
};

const isKind = (kind: string): kind is Head['kind'] => Object.hasOwn(READERS, kind);
