// What the backbone takes a person's pictures for: its own pretraining classes over each class, and how close together it sees them.
import { argmax } from '../base/argmax';
import type { Classifier } from './classifier';
import { classProbabilities } from './classifier';

/** A pretraining class, with for how many of the asked pictures it comes first. */
export interface Belief {
  readonly label: string;
  readonly first: number;
}

/** The pretraining class that the backbone takes a picture for. @throws RangeError when the embedding's length is not the classifier's. */
export function firstGuess(classifier: Classifier, embedding: Float32Array): string {
  return classifier.labels[argmax(classProbabilities(classifier, embedding))] ?? '';
}

/** The `count` labels that were guessed most often, most often first, of equal ones in the order of their letters. */
export function mostBelieved(guesses: readonly string[], count: number): readonly Belief[] {
  const times = new Map<string, number>();
  for (const label of guesses) times.set(label, (times.get(label) ?? 0) + 1);
  return [...times]
    .map(([label, first]) => ({ label, first }))
    .sort((a, b) => b.first - a.first || (a.label < b.label ? -1 : 1))
    .slice(0, count);
}

/** How close a class lies together: means of the cosines between pictures of it, and between those and pictures of the other classes. */
export interface Closeness {
  /** Of all pairs of its pictures, −1 … 1. */
  readonly within: number;
  /** Of all pairs with a picture of another class, −1 … 1. */
  readonly toOthers: number;
}

/**
 * For each class, by its id; undefined for one of fewer than two pictures, or the only one. Means over all pairs from sums of unit
 * vectors: |Σu|² is the sum of all cosines, those of each picture with itself among them. O(n·d).
 */
export function closenessOf(embeddings: ReadonlyMap<string, readonly Float32Array[]>): ReadonlyMap<string, Closeness | undefined> {
  const sums = new Map([...embeddings].map(([id, rows]) => [id, unitSum(rows)]));
  return new Map(
    [...embeddings].map(([id]) => {
      const own = sums.get(id);
      const others = [...sums].filter(([other, { n }]) => other !== id && n > 0).map(([, each]) => each);
      const count = others.reduce((all, { n }) => all + n, 0);
      if (!own || own.n < 2 || count === 0) return [id, undefined];
      const within = (dot(own.sum, own.sum) - own.n) / (own.n * (own.n - 1));
      const across = others.reduce((all, { sum }) => all + dot(own.sum, sum), 0) / (own.n * count);
      return [id, { within, toOthers: across }];
    }),
  );
}

/** The sum of the rows, each brought to length 1, and how many there are; rows of zeros have no direction and do not count. */
function unitSum(rows: readonly Float32Array[]): { readonly sum: Float64Array; readonly n: number } {
  const sum = new Float64Array(rows[0]?.length ?? 0);
  let n = 0;
  for (const row of rows) {
    let squares = 0;
    for (const value of row) squares += value * value;
    if (squares === 0) continue;
    n++;
    const scale = 1 / Math.sqrt(squares);
    for (let j = 0; j < sum.length; j++) sum[j] = (sum[j] as number) + scale * (row[j] ?? 0);
  }
  return { sum, n };
}

function dot(a: Float64Array, b: Float64Array): number {
  let product = 0;
  for (let j = 0; j < a.length; j++) product += (a[j] as number) * (b[j] as number);
  return product;
}
