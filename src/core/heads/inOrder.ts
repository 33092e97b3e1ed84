// A head with its classes in another order: the same predictions, its rows moved.
import { gatherRows } from '../base/gatherRows';
import type { Head } from './heads';

/**
 * The head with its classes in the order of `classIds`; those that it does not name come last, in their own order.
 * Predictions of a class are the same but for rounding: a sum may be added up in another order.
 */
export function inOrder(head: Head, classIds: readonly string[]): Head {
  const place = new Map(classIds.map((id, at) => [id, at]));
  const placeOf = (id: string) => place.get(id) ?? classIds.length;
  /** For each new row the old one. */
  const from = head.classIds
    .map((id, c) => ({ id, c }))
    .sort((a, b) => placeOf(a.id) - placeOf(b.id) || a.c - b.c)
    .map(({ c }) => c);
  if (from.every((c, at) => c === at)) return head;
  const ordered = from.map((c) => head.classIds[c] as string);
  const to = new Map(from.map((c, at) => [c, at]));
  const renamed = (classes: Uint16Array) => classes.map((c) => to.get(c) as number);
  switch (head.kind) {
    case 'linear':
    case 'fine-tuned':
      return {
        ...head,
        classIds: ordered,
        weights: gatherRows(head.weights, head.weights.length / from.length, from),
        bias: gatherRows(head.bias, head.bias.length / from.length, from),
      };
    case 'nearest-mean':
      return { ...head, classIds: ordered, means: gatherRows(head.means, head.means.length / from.length, from) };
    case 'nearest-neighbours':
    case 'zero-shot':
      return { ...head, classIds: ordered, classes: renamed(head.classes) };
    case 'mlp':
      return { ...head, classIds: ordered, outputWeights: columns(head.outputWeights, from) };
  }
}

/** An n × k array with its columns moved. */
function columns(values: Float32Array, from: readonly number[]): Float32Array {
  const k = from.length;
  return values.map((_, i) => values[i - (i % k) + (from[i % k] as number)] as number);
}
