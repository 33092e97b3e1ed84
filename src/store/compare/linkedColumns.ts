// Backbones and columns in an address: which there are to begin with, and which a link may open.
import type { BackboneSpec } from '../../core/backbones/backbones';
import { catalogue, randomInit } from '../../core/backbones/catalogue';
import type { ColumnId } from './columns';
import { isPlain, usualColumns } from './columns';

/** Those of an address that says none, before any are chosen. */
export const columnsShown = (ids: readonly ColumnId[]): readonly ColumnId[] => (ids.length > 0 ? ids : usualColumns(randomInit));

/** Backbones that a link may open: one that lies elsewhere is fetched only when a person chooses it. */
const openable = (own: readonly BackboneSpec[]): readonly BackboneSpec[] =>
  [...catalogue, ...own].filter(({ url }) => !/^https?:/i.test(url));

/** The backbone that a link says, if it may be opened and is not made of random weights, on which nobody works. */
export const linkedBackbone = (id: string | undefined, own: readonly BackboneSpec[]): BackboneSpec | undefined =>
  openable(own).find((spec) => spec.id === id && !spec.random);

/**
 * Those of a link that may be opened, the one in use but once: by its name it is `chosen` again. Undefined where fewer than two are left.
 */
export function openColumns(
  there: readonly string[] | undefined,
  own: readonly BackboneSpec[],
  inUse: string | undefined,
): readonly ColumnId[] | undefined {
  const here = new Set(openable(own).map(({ id }) => id));
  const columns = there?.filter((id) => id === 'chosen' || isPlain(id) || (here.has(id) && !(id === inUse && there.includes('chosen'))));
  return columns && columns.length > 1 ? columns : undefined;
}
