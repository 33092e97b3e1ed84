// One's own pictures on both sides of the line, on each the nearest to it first.

/** `ids` and `values` of the same length; what lies above `line` is refused. */
export function sidesOf(
  { ids, values }: { readonly ids: readonly string[]; readonly values: ArrayLike<number> },
  line: number,
): { readonly below: readonly string[]; readonly above: readonly string[] } {
  const order = ids.map((id, at) => ({ id, value: values[at] ?? NaN })).sort((a, b) => a.value - b.value);
  const named = (some: typeof order) => some.map(({ id }) => id);
  return { below: named(order.filter(({ value }) => value <= line).reverse()), above: named(order.filter(({ value }) => value > line)) };
}
