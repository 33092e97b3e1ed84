// How unlike all samples a picture is, and the line from which on the answer is "I don't know".
import { embeddingDot } from '../solvers/vectors';

/** Samples to compare with. The embeddings stay where they are: one sample more copies nothing. */
export interface Gallery {
  /** d. */
  readonly embeddingLength: number;
  /** n embeddings of length d. */
  readonly rows: readonly Float32Array[];
  /** 1 ÷ the length of each; 0 for one of zeros. */
  readonly scales: Float64Array;
  /** n indices, 0 … k − 1. */
  readonly classes: Uint16Array;
  /** k. */
  readonly classCount: number;
}

/** The gallery of n embeddings. @throws RangeError when a length is not `embeddingLength`, or there are not as many classes. */
export function galleryOf(rows: readonly Float32Array[], embeddingLength: number, classes: ArrayLike<number>, classCount: number): Gallery {
  if (classes.length !== rows.length) throw new RangeError(`invalid classes: ${classes.length} for ${rows.length} samples`);
  const odd = rows.find(({ length }) => length !== embeddingLength);
  if (odd) throw new RangeError(`invalid embedding: length ${odd.length}, not ${embeddingLength}`);
  return { embeddingLength, rows, scales: Float64Array.from(rows, scaleOf), classes: Uint16Array.from(classes), classCount };
}

/** Of embeddings that are compared again and again, as all samples are with each frame. */
const scaleByRow = new WeakMap<Float32Array, number>();

function scaleOf(row: Float32Array): number {
  const known = scaleByRow.get(row) ?? inverseLength(row);
  scaleByRow.set(row, known);
  return known;
}

function inverseLength(embedding: ArrayLike<number>): number {
  let squares = 0;
  for (let j = 0; j < embedding.length; j++) squares += (embedding[j] as number) ** 2;
  return squares > 0 ? 1 / Math.sqrt(squares) : 0;
}

/**
 * The cosine of the angle between two embeddings of one length, −1 … 1; 0 with one of zeros.
 * Made for pairs of the same embeddings again and again.
 */
export function cosine(a: Float32Array, b: Float32Array): number {
  return embeddingDot(a, b) * scaleOf(a) * scaleOf(b);
}

/** A sample of a gallery, and the cosine of the angle to it, −1 … 1. */
export interface NearSample {
  readonly index: number;
  readonly similarity: number;
}

/** What a picture is beside a gallery. */
export interface Likeness {
  /** See `noveltyOf`. */
  readonly novelty: number;
  /** The nearest first, of equal ones the first; fewer where there are fewer. */
  readonly nearest: readonly NearSample[];
}

/** Compares an embedding with all samples: O(n·d). @throws RangeError when its length is not the gallery's. */
export function likeness({ embeddingLength: d, rows, scales, classes, classCount }: Gallery, embedding: Float32Array, count = 3): Likeness {
  if (embedding.length !== d) throw new RangeError(`invalid embedding: length ${embedding.length}, the gallery has ${d}`);
  const scale = inverseLength(embedding);
  const cosines = Float64Array.from(rows, (row, i) => embeddingDot(row, embedding) * scale * (scales[i] as number));
  return { novelty: noveltyOf(cosines, classes, classCount), nearest: largest(cosines, count) };
}

/** Samples of a class that say how near it is: all where it has fewer. */
const OF_A_CLASS = 10;
/** What standing between two classes counts for, beside standing far from all. */
const BETWEEN = 1.5;
/** A distance below this is none: it is what rounding leaves of equal embeddings. */
const NO_DISTANCE = 1e-6;

/**
 * How unlike the samples a picture is, from the cosines to each of them: larger is stranger; ∞ without a sample.
 * With distances 1 − cosine it is ln d + 1.5 · ln (a / b): d to the nearest sample, a to the nearest class and b to the second nearest, a
 * class being the mean of its ten nearest samples. So strange is what is far from everything (nearest-neighbour distance: Sun et al.,
 * Out-of-Distribution Detection with Deep Nearest Neighbors, ICML 2022, arXiv 2204.06507), and also what is hardly nearer to one class
 * than to another (the ratio of distances: Mendes Júnior et al., Nearest Neighbors Distance Ratio Open-Set Classifier, 2017).
 * Chosen by the bench's row `trust` (MobileNetV2 0.35, three sets of photos; AUROC, mean of the sets): a class left out 0.80 and other
 * sets 0.997; the nearest distance alone 0.74 and 0.998, and behind the largest softmax on fruit; Mahalanobis distance 0.70 and 0.998;
 * energy 0.72 and 0.87; the largest softmax 0.74 and 0.85. A weight of 1 in place of 1.5 is 0.79 and no better than softmax on fruit.
 * Weighed since, a class left out, mean of the same sets: ViM (Wang et al. 2022, arXiv 2203.10807) 0.76, the ratio of the Mahalanobis
 * distances to the two nearest classes 0.76, this score with that ratio of cosines in a space whitened by the shrunk covariance 0.81, for
 * a covariance that each head would have to bring along; a logistic regression over thirteen such scores, which learns from leaving out
 * known classes in turn, 0.79. The goal of 0.85 is reached by none of them; a head that had learnt the class itself reaches 0.97. Plain
 * white lies nearer to samples on white ground (rubbish) than the line: pictures that show nothing are told by `blanks` instead.
 * `classes` has an index, 0 … `classCount` − 1, for each cosine.
 */
export function noveltyOf(cosines: ArrayLike<number>, classes: ArrayLike<number>, classCount: number): number {
  const nearest = Array.from({ length: classCount }, (): number[] => []);
  for (let i = 0; i < cosines.length; i++) intoLargest(nearest[classes[i] as number] as number[], cosines[i] as number);
  let first = -Infinity;
  let classFirst = -Infinity;
  let classSecond = -Infinity;
  for (const of of nearest) {
    if (of.length === 0) continue;
    first = Math.max(first, of[0] as number);
    const mean = of.reduce((sum, cosine) => sum + cosine, 0) / of.length;
    classSecond = Math.max(classSecond, Math.min(classFirst, mean));
    classFirst = Math.max(classFirst, mean);
  }
  if (first === -Infinity) return Infinity;
  const distance = (cosine: number) => Math.max(NO_DISTANCE, 1 - cosine);
  const between = classSecond === -Infinity ? 0 : Math.log(distance(classFirst) / distance(classSecond));
  return Math.log(distance(first)) + BETWEEN * between;
}

/** Puts a number into its place in a falling list of at most OF_A_CLASS. */
function intoLargest(list: number[], value: number): void {
  if (list.length === OF_A_CLASS && value <= (list[OF_A_CLASS - 1] as number)) return;
  let at = list.length;
  while (at > 0 && (list[at - 1] as number) < value) at--;
  list.splice(at, 0, value);
  if (list.length > OF_A_CLASS) list.pop();
}

function largest(cosines: Float64Array, count: number): readonly NearSample[] {
  const found: { index: number; similarity: number }[] = [];
  for (let index = 0; index < cosines.length; index++) {
    const similarity = cosines[index] as number;
    if (found.length === count && similarity <= (found.at(-1)?.similarity ?? Infinity)) continue;
    let at = found.length;
    while (at > 0 && (found[at - 1]?.similarity ?? Infinity) < similarity) at--;
    found.splice(at, 0, { index, similarity: Math.min(1, Math.max(-1, similarity)) });
    if (found.length > count) found.pop();
  }
  return found;
}

/** A copy of length 1; zeros stay zeros. */
export function directionOf(embedding: ArrayLike<number>): Float64Array {
  const scale = inverseLength(embedding);
  const direction = new Float64Array(embedding.length);
  // `Float64Array.from` with a function takes ten times as long, and this is made of every sample after every change.
  for (let j = 0; j < direction.length; j++) direction[j] = (embedding[j] as number) * scale;
  return direction;
}

/**
 * A picture so similar to a sample is like it, wherever the line lies: pictures of one recording are so much alike that a line drawn by
 * them would refuse the same thing in another light. Of photos of a class that was left out, none is so similar to a sample on
 * MobileNetV2 0.35; on the built-in backbone 1 of 12 photos of hands, and next to none of fruit and rubbish.
 */
export const ALIKE = 0.97;

/** Whether a picture lies beyond the line. `similarity` is that to the nearest sample. */
export const isBeyond = (novelty: number, similarity: number, line: number): boolean => novelty > line && !(similarity >= ALIKE);

/** Share of one's own pictures that the usual line keeps. */
export const USUAL_KEPT = 0.95;

/**
 * The line between known and unknown: of n novelties of one's own pictures, each held out from what it was compared with, the least that
 * so many lie at or below it as `kept`, 0 … 1, says. What lies above is unknown. Undefined of none; ∞ for 1: nothing is unknown then.
 * @throws RangeError when `kept` is no share, or a novelty is not a number.
 */
export function noveltyLine(heldOut: ArrayLike<number>, kept: number): number | undefined {
  if (!(kept >= 0 && kept <= 1)) throw new RangeError(`invalid share: ${kept}`);
  const sorted = Float64Array.from(heldOut).sort();
  if (sorted.some(Number.isNaN)) throw new RangeError('invalid novelty: one of them is NaN');
  if (sorted.length === 0) return undefined;
  if (kept === 1) return Infinity;
  const at = Math.max(0, Math.ceil(kept * sorted.length - 1e-9) - 1);
  return sorted[at];
}
