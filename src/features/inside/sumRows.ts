// The sum that makes a logit, as its table says it: the largest products, the rest, the bias, and what they come to.
import { logitSum } from '../../core/evidence/logitSum';
import type { LinearHead } from '../../core/heads/head';
import { predictWith } from '../../core/heads/heads';
import { threeDecimals } from '../../words/numbers';
import { say } from '../../words/say';

/** Products that are shown one by one. */
const SHOWN = 6;

export interface SumRow {
  readonly key: string;
  readonly name: string;
  /** Value, weight, product. */
  readonly cells: readonly [string, string, string];
}

/** The class that the head answers. */
export const answerOf = (head: LinearHead, embedding: Float32Array): string =>
  predictWith(head, embedding).reduce((best, each) => (each.probability > best.probability ? each : best)).classId;

/**
 * Which class comes next, with its logit: how near the answer was. `nameOf` gives a class's name as it is shown; nothing where the head
 * knows one class alone.
 */
export function runnerUp(head: LinearHead, embedding: Float32Array, nameOf: (classId: string) => string): readonly string[] {
  const answer = answerOf(head, embedding);
  const [next] = predictWith(head, embedding)
    .filter(({ classId }) => classId !== answer)
    .sort((a, b) => b.probability - a.probability);
  if (!next) return [];
  const { logit } = logitSum(head, embedding, next.classId, 0);
  return [say('inside.runnerUp', { class: nameOf(next.classId), logit: threeDecimals(logit) })];
}

/** What stands over the columns. */
export const sumHeads = (): readonly string[] => [say('inside.what'), say('inside.value'), say('inside.weight'), say('inside.product')];

/**
 * The rows, the last of which is the logit, and that logit as it is shown. `name` is that of the class.
 * @throws RangeError as `logitSum` does
 */
export function sumRows(
  head: LinearHead,
  embedding: Float32Array,
  classId: string,
  name: string,
): { readonly rows: readonly SumRow[]; readonly logit: string } {
  const { terms, rest, restCount, bias, logit } = logitSum(head, embedding, classId, SHOWN);
  const rows: readonly SumRow[] = [
    ...terms.map(({ index, value, weight, product }): SumRow => ({
      key: String(index),
      name: say('inside.number', { index }),
      cells: [threeDecimals(value), threeDecimals(weight), threeDecimals(product)],
    })),
    ...(restCount > 0 ? [alone('rest', say('inside.rest', { count: restCount }), rest)] : []),
    ...(restCount === 0 && rest !== 0 ? [alone('rest', say('inside.rounding'), rest)] : []),
    alone('bias', say('inside.bias'), bias),
    alone('sum', say('inside.logit', { class: name }), logit),
  ];
  return { rows, logit: threeDecimals(logit) };
}

const alone = (key: string, name: string, value: number): SumRow => ({ key, name, cells: ['', '', threeDecimals(value)] });
