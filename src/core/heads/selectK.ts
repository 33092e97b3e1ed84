// How many neighbours should vote: chosen by asking, in turn, folds of the project's split of the samples in the others.
import { gatherRows } from '../base/gatherRows';
import { balancedAccuracy } from '../evaluation/metrics';
import type { Round } from '../evaluation/rounds';
import { withMatrix } from '../solvers/matrix';
import type { LabelledEmbeddings } from './headMethod';
import { nearest, nearestNeighbours, votesOfNearest } from './nearestNeighbours';

/** Odd, so that two classes seldom tie. */
export const K_CANDIDATES: readonly number[] = [1, 3, 5, 7, 9, 15];

/** Samples held out at most, evenly taken from all: it bounds the cost at 500·n·d. */
const MOST_HELD_OUT = 500;

/** Samples that are multiplied with all others in one go. */
const AT_ONCE = 16;

/**
 * The k whose votes are right most often when the samples of one fold are asked of those of the others, every class counting the same;
 * the smallest such k. `rounds` are those of the samples' split (see `roundsOf`): who is heldOut, and who votes on it. So no sample votes
 * on its own recording, whose frames look alike and would always make 1 the answer. 1 where nobody can be asked.
 * @throws RangeError when `samples` are malformed.
 */
export function selectK(samples: LabelledEmbeddings, rounds: readonly Round[], candidates: readonly number[] = K_CANDIDATES): number {
  const head = nearestNeighbours.fit(samples);
  const { classes, embeddingLength: d, classIds } = head;
  const n = classes.length;
  const voters = Math.min(...rounds.map(({ learn }) => learn.length));
  const possible = candidates.filter((k) => k <= voters);
  const all = rounds.flatMap(({ learn, heldOut }) => {
    const votes = new Uint8Array(n);
    for (const index of learn) votes[index] = 1;
    return Array.from(heldOut, (index) => ({ index, votes }));
  });
  if (possible.length === 0 || all.length === 0) return 1;
  const most = Math.max(...possible);
  all.sort((a, b) => a.index - b.index);
  const heldOutCount = Math.min(all.length, MOST_HELD_OUT);
  const heldOut = Array.from({ length: heldOutCount }, (_, a) => all[Math.floor((a * all.length) / heldOutCount)] as (typeof all)[number]);
  /** For each k, what its votes say of the samples that are held out. */
  const tables = possible.map(() => ({
    classCount: classIds.length,
    classes: heldOut.map(({ index }) => classes[index] as number),
    probabilities: new Float64Array(heldOut.length * classIds.length),
  }));
  /** Between the one held-out sample that is looked at and each sample. */
  const cosines = new Float64Array(n);
  const vote = (votes: Uint8Array, row: number) => {
    const mayVote = (index: number) => votes[index] === 1;
    const found = nearest(cosines, most, mayVote);
    possible.forEach((k, at) => {
      const shares = votesOfNearest(found, k, cosines, classes, classIds.length, mayVote);
      tables[at]?.probabilities.set(shares, row * classIds.length);
    });
  };
  withMatrix(head.samples, d, { rough: false }, (matrix) => {
    for (let first = 0; first < heldOut.length; first += AT_ONCE) {
      const some = heldOut.slice(first, first + AT_ONCE);
      const products = new Float64Array(n * some.length);
      matrix.products(
        gatherRows(
          head.samples,
          d,
          some.map(({ index }) => index),
        ),
        some.length,
        products,
      );
      some.forEach(({ votes }, at) => {
        for (let index = 0; index < n; index++) cosines[index] = products[index * some.length + at] as number;
        vote(votes, first + at);
      });
    }
  });
  const right = tables.map(balancedAccuracy);
  return possible[right.findIndex((share) => share >= Math.max(...right) - 1e-9)] ?? 1;
}
