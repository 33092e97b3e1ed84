// Linear fits of some rows of the same samples, for folds: what they have in common is computed once.
import { gatherRows } from '../base/gatherRows';
import { addToGram, centredGram, gramOf } from '../solvers/gram';
import type { DualFit } from '../solvers/gramLogistic';
import { fitCentred, scoresFromDual } from '../solvers/gramLogistic';
import type { LogisticFit, LogisticOptions } from '../solvers/logistic';
import { fitLogistic } from '../solvers/logistic';
import { productsOfRows } from '../solvers/products';
import type { LabelledEmbeddings } from './headMethod';

/** Fits some rows at one penalty after the other, each from where the last one ended; answers with the logits (m × k) of others. */
export type LinearFits = (
  learn: ArrayLike<number>,
  options: Omit<LogisticOptions, 'l2'>,
) => (l2: number) => (heldOut: ArrayLike<number>) => Float64Array;

/** With fewer samples than dimensions, all fits take their inner products from one matrix, made for the first of them. */
export function linearFits({ embeddings, embeddingLength: d, classes, classIds: { length: k } }: LabelledEmbeddings): LinearFits {
  const classesOf = (rows: ArrayLike<number>) => Uint16Array.from(rows, (row) => classes[row] as number);
  if (classes.length >= d) {
    return (learn, options) => {
      const problem = { embeddings: gatherRows(embeddings, d, learn), embeddingLength: d, classes: classesOf(learn), classCount: k };
      let fit: LogisticFit | undefined;
      return (l2) => {
        const { weights, bias } = (fit = fitLogistic(problem, { ...options, l2 }, fit));
        return (heldOut) => {
          const scores = new Float64Array(heldOut.length * k);
          productsOfRows(gatherRows(embeddings, d, heldOut), weights, heldOut.length, d, k, scores);
          return scores.map((score, p) => score + (bias[p % k] as number));
        };
      };
    };
  }
  const gram = gramOf(d);
  return (learn, options) => {
    if (gram.embeddings.length === 0) {
      addToGram(
        gram,
        Array.from(classes, (_, i) => embeddings.subarray(i * d, i * d + d)),
      );
    }
    const centred = centredGram(gram, learn);
    const learnt = classesOf(learn);
    let fit: DualFit | undefined;
    return (l2) => {
      const here = (fit = fitCentred(centred, learnt, k, { ...options, l2 }, fit));
      return (heldOut) => scoresFromDual(gram, learn, here, heldOut);
    };
  };
}
