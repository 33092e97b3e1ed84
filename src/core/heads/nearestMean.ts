// Nearest mean: a class is the mean direction of its samples; works from one sample a class and learns one more in O(k·d).
import type { Prediction } from './head';
import { softmax } from '../solvers/softmax';
import { ok } from '../base/result';
import type { HeadMethod } from './headMethod';
import { predictionOf, validateLength, validateSamples } from './headMethod';
import { arrayOf, frameOf, numberOf } from './checkSerialised';
import { unit } from './unit';

/**
 * Class means in the units of SimpleShot (Wang, Chao, Weinberger & van der Maaten 2019, arXiv 1911.04623, "CL2N"):
 * centred, then brought to length 1. An embedding is brought to length 1 before the centre is taken from it too,
 * and the centre is the mean of the class means here, not of a pretraining set: so a class with many samples does not
 * draw the centre to itself, and a sample more changes sums only.
 * `means` is k × d, row c of length 1, or 0 when class c lies at the centre.
 */
export interface NearestMeanHead {
  readonly kind: 'nearest-mean';
  readonly classIds: readonly string[];
  readonly embeddingLength: number;
  readonly centre: Float32Array;
  readonly means: Float32Array;
  /** What cosines are multiplied with to make logits. */
  readonly sharpness: number;
}

export interface NearestMeanOptions {
  /** More than 0; with 10 and two classes, a cosine that is larger by 0.3 gives 0.95. Changes probabilities, not their order. */
  readonly sharpness: number;
}

/** Sums of the samples of every class, changed in place. Equal for the same samples, however they came and went. */
export interface ClassSums {
  readonly embeddingLength: number;
  readonly classes: Map<string, ClassSum>;
}

export interface ClassSum {
  count: number;
  /** Sum of unit-length embeddings in whole multiples of 2⁻³⁰. */
  readonly sum: Float64Array;
}

/**
 * Steps of the grid that unit-length embeddings are rounded to (finer than float32 where it matters: 2⁻³⁰).
 * Sums of whole numbers are exact in double precision up to 2⁵³, so 8 million samples can come and go without a trace.
 */
const STEPS = 2 ** 30;

/** Sums of no samples yet, for embeddings of so many numbers. */
export function classSums(embeddingLength: number): ClassSums {
  return { embeddingLength, classes: new Map() };
}

/** Adds a sample: O(d). @throws RangeError when the embedding has another length or is not finite. */
export function addToSums(sums: ClassSums, classId: string, embedding: Float32Array): void {
  const steps = stepsOf(sums, embedding);
  let entry = sums.classes.get(classId);
  if (!entry) sums.classes.set(classId, (entry = { count: 0, sum: new Float64Array(sums.embeddingLength) }));
  entry.count++;
  for (let j = 0; j < steps.length; j++) entry.sum[j] = (entry.sum[j] as number) + (steps[j] as number);
}

/**
 * Takes a sample out that was added under this class: O(d), and exactly as if it had never been there.
 * @throws RangeError when the class has no sample, or the embedding has another length or is not finite.
 */
export function removeFromSums(sums: ClassSums, classId: string, embedding: Float32Array): void {
  const steps = stepsOf(sums, embedding);
  const entry = sums.classes.get(classId);
  if (!entry) throw new RangeError(`invalid class: ${classId} has no sample`);
  entry.count--;
  for (let j = 0; j < steps.length; j++) entry.sum[j] = (entry.sum[j] as number) - (steps[j] as number);
  if (entry.count === 0) sums.classes.delete(classId);
}

/** The head of the classes that have a sample, in the order of `classIds` (by default: sorted). O(k·d). */
export function headOfSums(
  { embeddingLength: d, classes }: ClassSums,
  { sharpness }: NearestMeanOptions = nearestMeanDefaults,
  classIds: readonly string[] = [...classes.keys()].sort(),
): NearestMeanHead {
  const present = classIds.flatMap((id) => classes.get(id) ?? []);
  const centre = new Float64Array(d);
  for (const { count, sum } of present) {
    const share = 1 / (count * STEPS * present.length);
    for (let j = 0; j < d; j++) centre[j] = (centre[j] as number) + (sum[j] as number) * share;
  }
  const means = new Float32Array(present.length * d);
  present.forEach(({ count, sum }, c) => {
    const mean = new Float64Array(d);
    for (let j = 0; j < d; j++) mean[j] = (sum[j] as number) / (count * STEPS) - (centre[j] as number);
    means.set(direction(mean), c * d);
  });
  return {
    kind: 'nearest-mean',
    classIds: classIds.filter((id) => classes.has(id)),
    embeddingLength: d,
    centre: Float32Array.from(centre),
    means,
    sharpness,
  };
}

export const nearestMeanDefaults: NearestMeanOptions = { sharpness: 10 };

/** Softmax of `sharpness` times the cosine to each class mean, once the centre is taken away. Throws and refuses as `HeadMethod` says. */
export const nearestMean: HeadMethod<NearestMeanHead, NearestMeanOptions> = {
  kind: 'nearest-mean',
  defaults: nearestMeanDefaults,

  fit(samples, options = nearestMeanDefaults) {
    validateSamples(samples);
    const { embeddings, embeddingLength: d, classes, classIds } = samples;
    const sums = classSums(d);
    classes.forEach((c, i) => addToSums(sums, classIds[c] as string, embeddings.subarray(i * d, i * d + d)));
    return headOfSums(sums, options, classIds);
  },

  predict(head, embedding): Prediction {
    validateLength(head, embedding);
    const { classIds, embeddingLength: d, centre, means, sharpness } = head;
    const centred = unit(embedding);
    for (let j = 0; j < d; j++) centred[j] = (centred[j] as number) - (centre[j] as number);
    const query = direction(centred);
    const logits = new Float64Array(classIds.length);
    for (let c = 0; c < logits.length; c++) {
      let cosine = 0;
      for (let j = 0; j < d; j++) cosine += (query[j] as number) * (means[c * d + j] as number);
      logits[c] = sharpness * cosine;
    }
    return predictionOf(classIds, softmax(logits));
  },

  serialise: ({ kind, classIds, embeddingLength, centre, means, sharpness }) => ({
    kind,
    classIds,
    embeddingLength,
    numbers: { sharpness },
    arrays: {
      centre: { shape: [embeddingLength], values: centre },
      means: { shape: [classIds.length, embeddingLength], values: means },
    },
  }),

  deserialise(serialised) {
    const frame = frameOf(serialised, 'nearest-mean');
    if (!frame.ok) return frame;
    const { classIds, embeddingLength } = serialised;
    const centre = arrayOf(serialised, 'centre', [embeddingLength]);
    if (!centre.ok) return centre;
    const means = arrayOf(serialised, 'means', [classIds.length, embeddingLength]);
    if (!means.ok) return means;
    const sharpness = numberOf(serialised, 'sharpness', Number.MIN_VALUE, 1e6);
    if (!sharpness.ok) return sharpness;
    return ok({
      kind: 'nearest-mean',
      classIds,
      embeddingLength,
      centre: centre.value,
      means: means.value,
      sharpness: sharpness.value,
    });
  },
};

function stepsOf({ embeddingLength }: ClassSums, embedding: Float32Array): Float64Array {
  if (embedding.length !== embeddingLength) {
    throw new RangeError(`invalid embedding: length ${embedding.length}, the sums take ${embeddingLength}`);
  }
  for (const value of embedding) {
    if (!Number.isFinite(value)) throw new RangeError(`invalid embedding: it holds ${value}`);
  }
  const steps = unit(embedding);
  for (let j = 0; j < steps.length; j++) steps[j] = Math.round((steps[j] as number) * STEPS);
  return steps;
}

/** Unit length, or zeros where what is left after centring is no more than rounding. */
function direction(centred: Float64Array): Float64Array {
  let squares = 0;
  for (const value of centred) squares += value * value;
  return squares > 1e-14 ? unit(centred) : centred.fill(0);
}
