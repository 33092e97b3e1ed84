// Pictures that are almost the same, by the hash of their pixels and by their embeddings: of the test set as learnt ones, and learnt ones
// as each other.
import { numbered } from '../base/numbered';
import { ALMOST_THE_SAME, hashDistance } from '../dataset/pictureFaults';
import type { PictureMeasures } from '../dataset/pictureFaults';
import { cosine } from './novelty';

/** The cosine from which on two embeddings are almost the same; their pictures' hashes must agree. */
export const ALIKE = 0.95;

/** A picture with what it is compared by. */
export interface Measured {
  readonly id: string;
  readonly hash: PictureMeasures['hash'];
  readonly values: Float32Array;
}

/** A picture that is learnt from: of which class, and of which recording. */
export interface MeasuredSample extends Measured {
  readonly classId: string;
  readonly burst: string;
}

/** For each picture that is almost the same as one of those that it was compared with: the ids of some of those. */
export type Twins = ReadonlyMap<string, readonly string[]>;

/** Twins that are named of each, at most: pictures of one fixed camera are all twins of each other. */
const NAMED = 4;
/** Comparisons of hashes after which it yields, some five milliseconds; one of embeddings counts as so many as it takes longer. */
const AT_ONCE = 300_000;
const EMBEDDINGS = 250;

/**
 * O(test · learnt) distances of hashes; embeddings are compared only where a twin more would be named. A generator: it yields how many
 * test pictures are done, after every part of the work.
 */
export function* twinsOf(learnt: readonly Measured[], test: readonly Measured[]): Generator<number, Twins> {
  const found = new Map<string, string[]>();
  const named = (id: string) => found.get(id)?.length ?? 0;
  const name = (id: string, other: string) => {
    const others = found.get(id) ?? [];
    if (others.length < NAMED) found.set(id, [...others, other]);
  };
  let work = 0;
  for (const [done, one] of test.entries()) {
    for (const other of learnt) {
      work++;
      if ((named(one.id) < NAMED || named(other.id) < NAMED) && hashDistance(one.hash, other.hash) <= ALMOST_THE_SAME) {
        work += EMBEDDINGS;
        if (cosine(one.values, other.values) >= ALIKE) {
          name(one.id, other.id);
          name(other.id, one.id);
        }
      }
      if (work < AT_ONCE) continue;
      work = 0;
      yield done;
    }
  }
  return found;
}

/**
 * Pictures that are almost the same in two classes, or in two recordings of one class; those of one recording and class are meant to be
 * alike. O(n²) distances of hashes; embeddings are compared only where a twin more would be named, of other classes and of the own apart:
 * whoever has many twins of its own class is still held against the others. A generator: it yields how many pictures are done, after
 * every part of the work.
 */
export function* twinsAmong(samples: readonly MeasuredSample[]): Generator<number, Twins> {
  const count = samples.length;
  const [classes, bursts] = [numbered(samples.map(({ classId }) => classId)), numbered(samples.map(({ burst }) => burst))];
  const named = { own: new Uint8Array(count), other: new Uint8Array(count) };
  const found = new Map<string, string[]>();
  const name = (one: MeasuredSample, twin: MeasuredSample) => found.set(one.id, [...(found.get(one.id) ?? []), twin.id]);
  let work = 0;
  for (const [i, one] of samples.entries()) {
    for (let j = 0; j < i; j++) {
      work++;
      if (work >= AT_ONCE) {
        work = 0;
        yield i;
      }
      const ownClass = classes[i] === classes[j];
      if (ownClass && bursts[i] === bursts[j]) continue;
      const counts = ownClass ? named.own : named.other;
      const [ofOne, ofOther] = [counts[i] ?? 0, counts[j] ?? 0];
      if (ofOne >= NAMED && ofOther >= NAMED) continue;
      const other = samples[j] as MeasuredSample;
      if (hashDistance(one.hash, other.hash) > ALMOST_THE_SAME) continue;
      work += EMBEDDINGS;
      if (cosine(one.values, other.values) < ALIKE) continue;
      if (ofOne < NAMED) {
        name(one, other);
        counts[i] = ofOne + 1;
      }
      if (ofOther < NAMED) {
        name(other, one);
        counts[j] = ofOther + 1;
      }
    }
  }
  return found;
}
