// What is kept from one fit to the next, so that a sample more costs little: inner products and class sums. It never changes a head.
import { addToGram, gramOf, removeFromGram } from '../solvers/gram';
import type { Gram } from '../solvers/gram';
import { fitFromGram } from '../solvers/gramLogistic';
import { defaultLogisticOptions } from '../solvers/logistic';
import type { SettledChoice } from './headChoice';
import type { Head } from './heads';
import { fitInstant } from './instant';
import { linearHead } from './linear';
import type { ClassSums } from './nearestMean';
import { addToSums, classSums, headOfSums, removeFromSums } from './nearestMean';

/** The samples to learn from, in their order; the embeddings only of those that are not in the memory. */
export interface KeyedSamples {
  /** One for each of n samples; equal keys stand for equal embeddings. */
  readonly keys: readonly string[];
  readonly embeddingLength: number;
  /** n indices into `classIds`. */
  readonly classes: Uint16Array;
  readonly classIds: readonly string[];
  /** Places of the m samples that come with their embedding, rising; `added` is m × d, row after row. */
  readonly places: Uint32Array;
  readonly added: Float32Array;
}

export interface TrainingMemory {
  /**
   * Fits a head: a matter of these samples alone, whatever was learnt before. Afterwards exactly they are kept.
   * @throws RangeError when the samples are malformed, one is neither kept nor comes along, or a number is not finite; then nothing is kept.
   */
  fit(samples: KeyedSamples, choice: SettledChoice): Head;
}

/** An empty memory. */
export function trainingMemory(): TrainingMemory {
  let kept = nothing(0);
  return {
    fit(samples, choice) {
      try {
        if (kept.embeddingLength !== samples.embeddingLength) kept = nothing(samples.embeddingLength);
        keepExactly(kept, samples);
        return fitKept(kept, samples, choice);
      } catch (cause) {
        kept = nothing(samples.embeddingLength);
        throw cause;
      }
    },
  };
}

interface Kept {
  readonly embeddingLength: number;
  readonly embeddings: Map<string, Float32Array>;
  /** Made when first wanted, with a key for each of its rows. */
  gram: { readonly matrix: Gram; keys: string[] } | undefined;
  /** Made when first wanted, with what each key counts for. */
  sums: { readonly classes: ClassSums; readonly counted: Map<string, Counted> } | undefined;
}

interface Counted {
  readonly classId: string;
  readonly embedding: Float32Array;
}

const nothing = (embeddingLength: number): Kept => ({ embeddingLength, embeddings: new Map(), gram: undefined, sums: undefined });

function keepExactly({ embeddings, embeddingLength: d }: Kept, { keys, classes, classIds, places, added }: KeyedSamples): void {
  if (keys.length === 0) throw new RangeError('invalid samples: there are none');
  if (classes.length !== keys.length) throw new RangeError(`invalid classes: ${classes.length} for ${keys.length} samples`);
  if (added.length !== places.length * d) throw new RangeError(`invalid embeddings: ${added.length} numbers for ${places.length} samples of length ${d}`);
  const odd = classes.find((index) => index >= classIds.length);
  if (odd !== undefined) throw new RangeError(`invalid class: ${odd}, there are ${classIds.length}`);
  places.forEach((place, m) => {
    const key = keys[place];
    if (key === undefined) throw new RangeError(`invalid place: ${place}, there are ${keys.length} samples`);
    embeddings.set(key, added.slice(m * d, m * d + d));
  });
  const wanted = new Set(keys);
  if (wanted.size !== keys.length) throw new RangeError(`invalid keys: ${keys.length - wanted.size} of them stand twice`);
  for (const key of embeddings.keys()) if (!wanted.has(key)) embeddings.delete(key);
  const missing = keys.find((key) => !embeddings.has(key));
  if (missing !== undefined) throw new RangeError(`invalid samples: the embedding of ${missing} is not here`);
}

function fitKept(kept: Kept, samples: KeyedSamples, choice: SettledChoice): Head {
  const { keys, classes, classIds, embeddingLength: d } = samples;
  if (choice.kind === 'nearest-mean') return headOfSums(sumsOf(kept, samples), undefined, classIds);
  if (choice.kind === 'linear' && keys.length < d) {
    const { l2, balanced } = choice;
    const { matrix, places } = gramOfKept(kept, keys);
    return linearHead(classIds, fitFromGram(matrix, places, classes, classIds.length, { ...defaultLogisticOptions, l2, balanced }));
  }
  kept.gram = undefined;
  const embeddings = new Float32Array(keys.length * d);
  keys.forEach((key, i) => embeddings.set(kept.embeddings.get(key) ?? [], i * d));
  return fitInstant({ embeddings, embeddingLength: d, classes, classIds }, choice);
}

/** Inner products of all kept embeddings, brought up to date, and where in them the samples stand. */
function gramOfKept(kept: Kept, keys: readonly string[]): { matrix: Gram; places: Uint32Array } {
  const gram = (kept.gram ??= { matrix: gramOf(kept.embeddingLength), keys: [] });
  const gone = new Set([...gram.keys.keys()].filter((place) => !kept.embeddings.has(gram.keys[place] as string)));
  if (gone.size > 0) {
    removeFromGram(gram.matrix, gone);
    gram.keys = gram.keys.filter((_, place) => !gone.has(place));
  }
  const known = new Set(gram.keys);
  const fresh = keys.filter((key) => !known.has(key));
  addToGram(gram.matrix, fresh.map((key) => kept.embeddings.get(key) as Float32Array));
  gram.keys.push(...fresh);
  const placeOf = new Map(gram.keys.map((key, place) => [key, place]));
  return { matrix: gram.matrix, places: Uint32Array.from(keys, (key) => placeOf.get(key) as number) };
}

/** Sums of all kept embeddings under the classes that the samples say, brought up to date. */
function sumsOf(kept: Kept, { keys, classes, classIds }: KeyedSamples): ClassSums {
  const { classes: sums, counted } = (kept.sums ??= { classes: classSums(kept.embeddingLength), counted: new Map<string, Counted>() });
  const wanted = new Map(keys.map((key, i) => [key, classIds[classes[i] as number] as string]));
  for (const [key, { classId, embedding }] of counted) {
    if (wanted.get(key) === classId) continue;
    removeFromSums(sums, classId, embedding);
    counted.delete(key);
  }
  for (const [key, classId] of wanted) {
    if (counted.has(key)) continue;
    const embedding = kept.embeddings.get(key) as Float32Array;
    addToSums(sums, classId, embedding);
    counted.set(key, { classId, embedding });
  }
  return sums;
}
