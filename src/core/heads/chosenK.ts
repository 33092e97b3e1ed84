// How many neighbours should vote: chosen by asking every sample of all the others.
import type { LabelledEmbeddings } from './headMethod';
import { isCaptured } from './headMethod';
import { cosinesTo, nearestNeighbours, votes } from './nearestNeighbours';

/** Odd, so that two classes seldom tie. */
export const K_CANDIDATES: readonly number[] = [1, 3, 5, 7, 9, 15];

/** Samples asked at most, evenly taken from all: it bounds the cost at 500·n·d. */
const MOST_ASKED = 500;

/**
 * The k whose votes are right most often when a sample is asked that may not vote itself (leave-one-out), every class
 * counting the same; the smallest such k. `bursts` has n names: the samples of one's own burst do not vote either,
 * for they look alike and would always make 1 the answer — unless the class has no other burst. Copies are not asked,
 * and one's own never vote.
 * @throws RangeError when `samples` are malformed, or `bursts` are not as many.
 */
export function chosenK(
  samples: LabelledEmbeddings,
  bursts?: readonly string[],
  candidates: readonly number[] = K_CANDIDATES,
): number {
  const head = nearestNeighbours.fit(samples);
  const { classes, embeddingLength: d, classIds } = head;
  const n = classes.length;
  if (bursts && bursts.length !== n) throw new RangeError(`invalid bursts: ${bursts.length} for ${n} samples`);
  const possible = candidates.filter((k) => k < n);
  const burstsOf = new Map<number, Set<string>>();
  bursts?.forEach((burst, i) => {
    const c = classes[i] as number;
    burstsOf.set(c, (burstsOf.get(c) ?? new Set<string>()).add(burst));
  });

  const captured = [...classes.keys()].filter((i) => isCaptured(samples, i));
  const most = Math.min(captured.length, MOST_ASKED);
  const asked = Array.from({ length: most }, (_, a) => captured[Math.floor((a * captured.length) / most)] as number);
  const askedOf = new Float64Array(classIds.length);
  for (const i of asked) askedOf[classes[i] as number] = (askedOf[classes[i] as number] as number) + 1;
  const right = new Float64Array(possible.length);
  for (const i of asked) {
    const truth = classes[i] as number;
    const apart = (burstsOf.get(truth)?.size ?? 0) > 1;
    const mayVote = (place: number) => place !== i && samples.parents?.[place] !== i && !(apart && bursts?.[place] === bursts?.[i]);
    const cosines = cosinesTo(head.samples, Float64Array.from(head.samples.subarray(i * d, i * d + d)));
    possible.forEach((k, at) => {
      const shares = votes(cosines, k, classes, classIds.length, mayVote);
      const winner = shares.indexOf(Math.max(...shares));
      if (winner === truth) right[at] = (right[at] as number) + 1 / (askedOf[truth] as number);
    });
  }
  return possible[right.findIndex((share) => share >= Math.max(...right) - 1e-9)] ?? 1;
}
