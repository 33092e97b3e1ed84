// How many neighbours should vote: chosen by asking every sample of all the others.
import { gatherRows } from '../base/gatherRows';
import { balancedAccuracy } from '../evaluation/metrics';
import { withMatrix } from '../solvers/matrix';
import type { LabelledEmbeddings } from './headMethod';
import { isCaptured } from './headMethod';
import { nearest, nearestNeighbours, votesOfNearest } from './nearestNeighbours';

/** Odd, so that two classes seldom tie. */
export const K_CANDIDATES: readonly number[] = [1, 3, 5, 7, 9, 15];

/** Samples asked at most, evenly taken from all: it bounds the cost at 500·n·d. */
const MOST_ASKED = 500;

/** Samples that are multiplied with all others in one go. */
const AT_ONCE = 16;

/**
 * The k whose votes are right most often when a sample is asked that may not vote itself (leave-one-out), every class
 * counting the same; the smallest such k. `bursts` has n names: the samples of one's own burst do not vote either,
 * for they look alike and would always make 1 the answer — unless the class has no other burst. Copies are not asked,
 * and one's own never vote.
 * @throws RangeError when `samples` are malformed, or `bursts` are not as many.
 */
export function selectK(samples: LabelledEmbeddings, bursts?: readonly string[], candidates: readonly number[] = K_CANDIDATES): number {
  const head = nearestNeighbours.fit(samples);
  const { classes, embeddingLength: d, classIds } = head;
  const n = classes.length;
  if (bursts && bursts.length !== n) throw new RangeError(`invalid bursts: ${bursts.length} for ${n} samples`);
  const possible = candidates.filter((k) => k < n);
  if (possible.length === 0) return 1;
  const most = Math.max(...possible);
  const burstsOf = new Map<number, Set<string>>();
  bursts?.forEach((burst, i) => {
    const c = classes[i] as number;
    burstsOf.set(c, (burstsOf.get(c) ?? new Set<string>()).add(burst));
  });

  const captured = [...classes.keys()].filter((i) => isCaptured(samples, i));
  const askedCount = Math.min(captured.length, MOST_ASKED);
  const asked = Array.from({ length: askedCount }, (_, a) => captured[Math.floor((a * captured.length) / askedCount)] as number);
  /** For each k, what its votes say of the samples that are asked. */
  const tables = possible.map(() => ({
    classCount: classIds.length,
    classes: asked.map((i) => classes[i] as number),
    probabilities: new Float64Array(asked.length * classIds.length),
  }));
  /** Of the sample that is asked to each of them. */
  const cosines = new Float64Array(n);
  const ask = (i: number, row: number) => {
    const truth = classes[i] as number;
    const apart = (burstsOf.get(truth)?.size ?? 0) > 1;
    const mayVote = (index: number) => index !== i && samples.parents?.[index] !== i && !(apart && bursts?.[index] === bursts?.[i]);
    const found = nearest(cosines, most, mayVote);
    possible.forEach((k, at) => {
      const shares = votesOfNearest(found, k, cosines, classes, classIds.length, mayVote);
      tables[at]?.probabilities.set(shares, row * classIds.length);
    });
  };
  withMatrix(head.samples, d, { rough: false }, (matrix) => {
    for (let first = 0; first < asked.length; first += AT_ONCE) {
      const some = asked.slice(first, first + AT_ONCE);
      const products = new Float64Array(n * some.length);
      matrix.products(gatherRows(head.samples, d, some), some.length, products);
      some.forEach((i, at) => {
        for (let index = 0; index < n; index++) cosines[index] = products[index * some.length + at] as number;
        ask(i, first + at);
      });
    }
  });
  const right = tables.map(balancedAccuracy);
  return possible[right.findIndex((share) => share >= Math.max(...right) - 1e-9)] ?? 1;
}
