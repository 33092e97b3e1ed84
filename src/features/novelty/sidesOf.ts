// One's own pictures on both sides of the line, on each the nearest to it first.
import { isBeyond } from '../../core/evaluation/novelty';

/** `ids`, `values` and `similarities` of the same length; what lies beyond `line` is refused. */
export function sidesOf(
  {
    ids,
    values,
    similarities,
  }: { readonly ids: readonly string[]; readonly values: ArrayLike<number>; readonly similarities: ArrayLike<number> },
  line: number,
): { readonly below: readonly string[]; readonly above: readonly string[] } {
  const order = ids
    .map((id, at) => ({ id, value: values[at] ?? NaN, similarity: similarities[at] ?? -1 }))
    .sort((a, b) => a.value - b.value);
  const named = (some: typeof order) => some.map(({ id }) => id);
  const refused = ({ value, similarity }: (typeof order)[number]) => isBeyond(value, similarity, line);
  return { below: named(order.filter((each) => !refused(each)).reverse()), above: named(order.filter(refused)) };
}
