// Whether all of some values differ.

/** True where none of them stands twice, as `Set` compares them; of none too. */
export const areDistinct = (values: Iterable<unknown> & { readonly length: number }): boolean => new Set(values).size === values.length;
