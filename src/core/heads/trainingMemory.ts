// What is kept from one fit to the next, so that a sample more costs little: inner products and class sums. It never changes a head.
import { addToGram, gramOf, removeFromGram } from '../solvers/gram';
import type { Gram } from '../solvers/gram';
import { fitFromGram } from '../solvers/gramLogistic';
import { defaultLogisticOptions } from '../solvers/logistic';
import type { TunedChoice } from './headChoice';
import type { Head } from './heads';
import { fitInstant } from './instant';
import { linearHead } from './linear';
import type { ClassSums } from './nearestMean';
import { addToSums, classSums, headOfSums, removeFromSums } from './nearestMean';
import { packed } from '../base/packed';

/** What is to be held from now on, and what no longer: rows by names that whoever sends them gives, another for every other row. */
export interface RowChange {
  readonly embeddingLength: number;
  /** Whether all that was held before is not. */
  readonly anew: boolean;
  /** No longer held. */
  readonly gone: Uint32Array<ArrayBuffer>;
  /** m names that were not held, and m × d numbers, row after row. */
  readonly names: Uint32Array<ArrayBuffer>;
  readonly values: Float32Array<ArrayBuffer>;
}

/** n samples to learn from, in their order; their embeddings are held under their names. */
export interface NamedSamples {
  readonly names: Uint32Array<ArrayBuffer>;
  readonly embeddingLength: number;
  /** n indices into `classIds`. */
  readonly classes: Uint16Array;
  readonly classIds: readonly string[];
}

export interface TrainingMemory {
  /** @throws RangeError when the change is malformed; then nothing is held. */
  hold(change: RowChange): void;
  /**
   * Fits a head: a matter of these samples alone, whatever else is held or was learnt before.
   * @throws RangeError when the samples are malformed, one is not held, or a number is not finite; then nothing is held.
   */
  fit(samples: NamedSamples, choice: TunedChoice): Head;
  /** The samples' embeddings side by side, n × d. @throws RangeError as `fit` does. */
  embeddings(samples: Pick<NamedSamples, 'names' | 'embeddingLength'>): Float32Array;
}

/** An empty memory. */
export function trainingMemory(): TrainingMemory {
  let kept = nothing(0);
  const orNothing = <Value>(work: () => Value): Value => {
    try {
      return work();
    } catch (cause) {
      kept = nothing(kept.embeddingLength);
      throw cause;
    }
  };
  return {
    hold: (change) =>
      orNothing(() => {
        if (change.anew || kept.embeddingLength !== change.embeddingLength) kept = nothing(change.embeddingLength);
        takeIn(kept, change);
      }),
    fit: (samples, choice) =>
      orNothing(() => {
        validate(kept, samples);
        return fitKept(kept, samples, choice);
      }),
    embeddings: ({ names, embeddingLength }) =>
      orNothing(() =>
        packed(
          Array.from(names, (name) => rowOf(kept, name)),
          embeddingLength,
        ),
      ),
  };
}

interface Kept {
  readonly embeddingLength: number;
  readonly rows: Map<number, Float32Array>;
  /** Made when first wanted, with a name for each of its rows. */
  gram: { readonly matrix: Gram; names: number[] } | undefined;
  /** Made when first wanted, with what each name counts for. */
  sums: { readonly classes: ClassSums; readonly counted: Map<number, Counted> } | undefined;
}

interface Counted {
  readonly classId: string;
  readonly embedding: Float32Array;
}

const nothing = (embeddingLength: number): Kept => ({ embeddingLength, rows: new Map(), gram: undefined, sums: undefined });

function takeIn({ rows, embeddingLength: d }: Kept, { gone, names, values }: RowChange): void {
  if (values.length !== names.length * d)
    throw new RangeError(`invalid embeddings: ${values.length} numbers for ${names.length} samples of length ${d}`);
  for (const name of gone) rows.delete(name);
  names.forEach((name, m) => rows.set(name, values.slice(m * d, m * d + d)));
}

function rowOf({ rows }: Kept, name: number): Float32Array {
  const row = rows.get(name);
  if (!row) throw new RangeError(`invalid samples: the embedding ${name} is not here`);
  return row;
}

function validate(kept: Kept, { names, classes, classIds, embeddingLength }: NamedSamples): void {
  if (names.length === 0) throw new RangeError('invalid samples: there are none');
  if (embeddingLength !== kept.embeddingLength)
    throw new RangeError(`invalid samples: of length ${embeddingLength}, those held have ${kept.embeddingLength}`);
  if (classes.length !== names.length) throw new RangeError(`invalid classes: ${classes.length} for ${names.length} samples`);
  const odd = classes.find((index) => index >= classIds.length);
  if (odd !== undefined) throw new RangeError(`invalid class: ${odd}, there are ${classIds.length}`);
  const different = new Set(names).size;
  if (different !== names.length) throw new RangeError(`invalid names: ${names.length - different} of them stand twice`);
  for (const name of names) rowOf(kept, name);
}

function fitKept(kept: Kept, samples: NamedSamples, choice: TunedChoice): Head {
  const { names, classes, classIds, embeddingLength: d } = samples;
  if (choice.kind === 'nearest-mean') return headOfSums(sumsOf(kept, samples), undefined, classIds);
  if (choice.kind === 'linear' && names.length < d) {
    const { l2, balanced } = choice;
    const { matrix, indices } = gramOfKept(kept, names);
    return linearHead(classIds, fitFromGram(matrix, indices, classes, classIds.length, { ...defaultLogisticOptions, l2, balanced }));
  }
  kept.gram = undefined;
  const embeddings = packed(
    Array.from(names, (name) => rowOf(kept, name)),
    d,
  );
  return fitInstant({ embeddings, embeddingLength: d, classes, classIds }, choice);
}

/** Inner products of embeddings that are held, brought up to date, and where in them the samples stand. */
function gramOfKept(kept: Kept, names: Uint32Array): { matrix: Gram; indices: Uint32Array } {
  const gram = (kept.gram ??= { matrix: gramOf(kept.embeddingLength), names: [] });
  const gone = new Set([...gram.names.keys()].filter((index) => !kept.rows.has(gram.names[index] as number)));
  if (gone.size > 0) {
    removeFromGram(gram.matrix, gone);
    gram.names = gram.names.filter((_, index) => !gone.has(index));
  }
  const known = new Set(gram.names);
  const fresh = [...names].filter((name) => !known.has(name));
  addToGram(
    gram.matrix,
    fresh.map((name) => rowOf(kept, name)),
  );
  gram.names.push(...fresh);
  const indexOf = new Map(gram.names.map((name, index) => [name, index]));
  return { matrix: gram.matrix, indices: Uint32Array.from(names, (name) => indexOf.get(name) as number) };
}

/** Sums of the samples under the classes that they have, brought up to date. */
function sumsOf(kept: Kept, { names, classes, classIds }: NamedSamples): ClassSums {
  const { classes: sums, counted } = (kept.sums ??= { classes: classSums(kept.embeddingLength), counted: new Map<number, Counted>() });
  const wanted = new Map(Array.from(names, (name, i) => [name, classIds[classes[i] as number] as string]));
  for (const [name, { classId, embedding }] of counted) {
    if (wanted.get(name) === classId) continue;
    removeFromSums(sums, classId, embedding);
    counted.delete(name);
  }
  for (const [name, classId] of wanted) {
    if (counted.has(name)) continue;
    const embedding = rowOf(kept, name);
    addToSums(sums, classId, embedding);
    counted.set(name, { classId, embedding });
  }
  return sums;
}
