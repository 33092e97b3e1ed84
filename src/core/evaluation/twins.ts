// Test pictures that are almost the same as learnt ones: by the hash of their pixels and by their embeddings.
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

/** For each picture that is almost the same as one of the other part: the ids of some of those. */
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
