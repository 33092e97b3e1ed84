// What every way of making a head has in common: it fits, predicts, and is serialised and read back.
import { notFinite } from '../solvers/vectors';
import type { Prediction } from './head';
import type { Result } from '../base/result';

/**
 * n embeddings of length d with the classes they were given.
 * `embeddings` is n × d, row after row; `classes` has n indices into `classIds`.
 */
export interface LabelledEmbeddings {
  readonly embeddings: Float32Array;
  readonly embeddingLength: number;
  readonly classes: Uint16Array;
  readonly classIds: readonly string[];
  /**
   * For each row the row that it is an altered copy of, or −1 when it was captured; left out when all were.
   * A copy is learnt with its parent and never asked.
   */
  readonly parents?: Int32Array;
}

/** The rows that are copies of each captured one. */
export function augmentedByParent({ parents }: Pick<LabelledEmbeddings, 'parents'>): ReadonlyMap<number, readonly number[]> {
  const augmented = new Map<number, number[]>();
  parents?.forEach((parent, row) => {
    if (parent >= 0) augmented.set(parent, [...(augmented.get(parent) ?? []), row]);
  });
  return augmented;
}

/** What every kind of head can say of itself. Heads are plain data: they cross to a worker as they are. */
export interface AnyHeadData {
  readonly kind: string;
  readonly classIds: readonly string[];
  readonly embeddingLength: number;
}

/** A head taken apart for a file: words, numbers and named arrays with their shapes. */
export interface SerialisedHead {
  readonly kind: string;
  readonly classIds: readonly string[];
  readonly embeddingLength: number;
  readonly numbers: Readonly<Record<string, number>>;
  readonly arrays: Readonly<Record<string, SerialisedArray>>;
}

/** A named array of a head, row after row. */
export interface SerialisedArray {
  readonly shape: readonly number[];
  readonly values: Float32Array;
}

/** Why serialised data is no head: what was looked at, and what was found there. */
export interface NotAHead {
  readonly kind: 'unknown-kind' | 'missing' | 'shape' | 'value';
  readonly what: string;
  readonly found: string;
}

/** A way of making heads of one kind. */
export interface HeadMethod<Head extends AnyHeadData, Options> {
  readonly kind: Head['kind'];
  readonly defaults: Options;
  /**
   * Learns from samples; deterministic, whatever their order.
   * @throws RangeError when a shape disagrees, a class index is out of range, there is no sample, or a number is not finite.
   */
  fit(samples: LabelledEmbeddings, options?: Options): Head;
  /**
   * Probabilities in the order of the head's classes.
   * @throws RangeError when the embedding's length is not the head's.
   */
  predict(head: Head, embedding: Float32Array): Prediction;
  serialise(head: Head): SerialisedHead;
  deserialise(serialised: SerialisedHead): Result<Head, NotAHead>;
}

/** @throws RangeError naming the first thing that keeps `samples` from being learnt. */
export function validateSamples({ embeddings, embeddingLength, classes, classIds }: LabelledEmbeddings): void {
  if (classes.length === 0) throw new RangeError('invalid samples: there are none');
  if (embeddings.length !== classes.length * embeddingLength) {
    throw new RangeError(`invalid embeddings: ${embeddings.length} numbers for ${classes.length} samples of length ${embeddingLength}`);
  }
  for (const index of classes) {
    if (index >= classIds.length) throw new RangeError(`invalid class: ${index}, there are ${classIds.length}`);
  }
  const odd = notFinite(embeddings);
  if (odd !== undefined) throw new RangeError(`invalid embeddings: they hold ${odd}`);
}

/** @throws RangeError when the embedding's length is not the head's. */
export function validateLength(head: AnyHeadData, embedding: Float32Array): void {
  if (embedding.length === head.embeddingLength) return;
  throw new RangeError(`invalid embedding: length ${embedding.length}, the head takes ${head.embeddingLength}`);
}

/** Probabilities beside the classes they belong to. */
export function predictionOf(classIds: readonly string[], probabilities: Float64Array): Prediction {
  return classIds.map((classId, c) => ({ classId, probability: probabilities[c] as number }));
}
