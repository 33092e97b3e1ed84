// A head folded to fewer numbers, fitted to the samples: once for all who ask of the same head on the same samples.
import type { Sample } from '../../core/dataset/dataset';
import type { LinearHead } from '../../core/heads/head';
import { best, predict } from '../../core/heads/head';
import type { Embedding } from '../../core/backbones/embedding';
import { folded } from '../../core/solvers/folding';
import { linkedHead } from '../../formats/headLink';

/** Of a folded head: finer steps would tell more of what folding has blurred. */
export const FOLDED_STEPS = 15;
/** Samples that a folded head is fitted to, evenly drawn from all. */
const FITTED_TO = 600;
/** Recordings are left out in so many parts, to ask a head that was not fitted to them. */
const PARTS = 5;
/** Share of those asked that a folded head must answer as the whole one does: a link that says something else is none of this head. */
const LEAST_ALIKE = 0.8;

/** What a link is asked: the samples, those of the test set among them, with their embeddings, and whose classes the head's are. */
export interface Asked {
  readonly samples: readonly Sample[];
  readonly embeddings: ReadonlyMap<string, Embedding>;
  /** Ids of the head's classes in its order; absent for a head that came from elsewhere. */
  readonly classIds?: readonly string[] | undefined;
  /** Lets the page do something else. */
  readonly pause: () => Promise<void>;
}

/** A head as it is once it was folded and sent, and the same without the recordings of each part. */
export interface Folded {
  readonly from: number;
  readonly to: number;
  readonly head: LinearHead;
  readonly sent: LinearHead;
  readonly without: readonly LinearHead[];
  /** By recording, of those that it was fitted to. */
  readonly partOf: ReadonlyMap<string, number>;
}

/**
 * The head folded to so many numbers; undefined where too few of the samples outside the test set are answered as before, no fewer numbers
 * would be left, or there are no samples.
 */
export type FoldedFits = (head: LinearHead, to: number, asked: Asked) => Promise<Folded | undefined>;

/** Fits what it is asked for, and remembers that of the last head as long as its samples and their embeddings are. */
export function foldedFits(): FoldedFits {
  const kept = new WeakMap<object, WeakMap<object, { readonly head: LinearHead; readonly fits: Map<number, ReturnType<FoldedFits>> }>>();
  return async (head, to, asked) => {
    const { samples, embeddings } = asked;
    const here = kept.get(samples) ?? new WeakMap<object, never>();
    kept.set(samples, here);
    const last = here.get(embeddings);
    const fits = last && isSame(last.head, head) ? last.fits : new Map<number, ReturnType<FoldedFits>>();
    here.set(embeddings, { head, fits });
    const fit = fits.get(to) ?? foldedHead(head, to, asked);
    fits.set(to, fit);
    try {
      return await fit;
    } catch (cause) {
      // It was given up halfway: the next one may come to an end.
      if (fits.get(to) === fit) fits.delete(to);
      throw cause;
    }
  };
}

/** A document's head is written anew for each who asks. */
const isSame = (a: LinearHead, b: LinearHead) =>
  a === b || (isEqual(a.classIds, b.classIds) && isEqual(a.weights, b.weights) && isEqual(a.bias, b.bias));

const isEqual = (a: ArrayLike<unknown>, b: ArrayLike<unknown>) =>
  a.length === b.length && Array.prototype.every.call(a, (one, i) => one === b[i]);

/**
 * Fitted to samples outside the test set; undefined where too few of these are answered as before, or no fewer numbers would be left.
 * Without samples there is none: what the numbers are like together is not in the head.
 */
async function foldedHead(head: LinearHead, to: number, { samples, embeddings, pause }: Asked): Promise<Folded | undefined> {
  const from = head.embeddingLength;
  if (to >= from) return undefined;
  const known = samples.flatMap(({ id, burst, part }) => {
    const values = embeddings.get(id)?.values;
    return part !== 'test' && values?.length === from ? [{ burst, values }] : [];
  });
  const every = Math.ceil(known.length / FITTED_TO);
  const drawn = known.filter((_, i) => i % every === 0);
  const partOf = new Map([...new Set(drawn.map(({ burst }) => burst))].map((burst, i) => [burst, i % PARTS]));
  const rows = drawn.map(({ burst, values }) => ({ values, part: partOf.get(burst) ?? 0 }));
  const fit = await workedThrough(folded(head, to, rows), pause);
  if (!fit) return undefined;
  const headOf = (numbers: typeof fit.whole): LinearHead => ({ kind: 'linear', classIds: head.classIds, embeddingLength: to, ...numbers });
  const sentOf = (numbers: typeof fit.whole) => linkedHead(headOf(numbers), FOLDED_STEPS, from);
  const without = fit.without.map(sentOf);
  const saidBy = (one: LinearHead, values: Float32Array) => best(predict(one, values))?.classId;
  const alike = rows.filter(({ values, part }) => saidBy(head, values) === saidBy(without[part] ?? head, values)).length;
  return alike < LEAST_ALIKE * rows.length ? undefined : { from, to, head: headOf(fit.whole), sent: sentOf(fit.whole), without, partOf };
}

/** What the work comes to, with a pause after each of its steps. */
async function workedThrough<Answer>(work: Generator<undefined, Answer>, pause: () => Promise<void>): Promise<Answer> {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
    await pause();
  }
}
