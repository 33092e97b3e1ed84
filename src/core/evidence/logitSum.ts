// A logit as a sum that can be checked with a calculator: the largest products of embedding and weights, what all others come to, the bias.
import type { LinearHead } from '../heads/head';

/** Numbers behind the point of all that is shown. */
export const LOGIT_DIGITS = 3;

/** A product as it is shown: `product` is `value` × `weight`, rounded. */
export interface LogitTerm {
  /** Which number of the embedding. */
  readonly index: number;
  readonly value: number;
  readonly weight: number;
  readonly product: number;
}

/** All numbers are rounded as they are shown, and products, rest and bias add up to the logit exactly. */
export interface LogitSum {
  readonly classId: string;
  /** Largest first, whatever their sign. */
  readonly terms: readonly LogitTerm[];
  /** What the other products come to; what rounding left over is in it. */
  readonly rest: number;
  readonly restCount: number;
  readonly bias: number;
  readonly logit: number;
}

const UNIT = 10 ** LOGIT_DIGITS;

/** In whole units of the last digit that is shown: sums of those are exact. Zero has no sign. */
const units = (value: number): number => Math.round(value * UNIT) + 0;
const shown = (value: number): number => units(value) / UNIT;

/** A product as it is shown: of the numbers as they are shown, so that a calculator comes to the same. */
export function logitTerm(index: number, exactValue: number, exactWeight: number): LogitTerm {
  const [value, weight] = [shown(exactValue), shown(exactWeight)];
  return { index, value, weight, product: shown(value * weight) };
}

/**
 * Takes apart what a linear head gives a class, before softmax and before it is calibrated. `most` products are shown one by one.
 * @throws RangeError when the embedding has another length than the head takes, or the head does not know the class.
 */
export function logitSum(head: LinearHead, embedding: ArrayLike<number>, classId: string, most: number): LogitSum {
  const { classIds, embeddingLength: d, weights, bias } = head;
  const c = classIds.indexOf(classId);
  if (c < 0) throw new RangeError(`invalid class: the head does not know ${classId}`);
  if (embedding.length !== d) throw new RangeError(`invalid embedding: ${embedding.length} numbers, the head takes ${d}`);
  const exact = Float64Array.from({ length: d }, (_, j) => (embedding[j] as number) * (weights[c * d + j] as number));
  const order = [...exact.keys()].sort((a, b) => Math.abs(exact[b] as number) - Math.abs(exact[a] as number) || a - b);
  const terms = order.slice(0, most).map((index) => logitTerm(index, embedding[index] as number, weights[c * d + index] as number));
  const own = shown(bias[c] as number);
  const logit = units(exact.reduce((sum, product) => sum + product, bias[c] as number));
  const rest = logit - units(own) - terms.reduce((sum, { product }) => sum + units(product), 0);
  return { classId, terms, rest: rest / UNIT, restCount: d - terms.length, bias: own, logit: logit / UNIT };
}
