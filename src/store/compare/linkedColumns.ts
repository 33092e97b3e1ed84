// Backbones and columns in an address: which there are to begin with, and which a link may open.
import type { BackboneSpec } from '../../core/backbones/backbones';
import { catalogue, randomInit } from '../../core/backbones/catalogue';
import type { ColumnId } from './columns';
import { isPlain, usualColumns } from './columns';

/** Those of an address that says none, before any are chosen. */
export const columnsShown = (ids: readonly ColumnId[]): readonly ColumnId[] => (ids.length > 0 ? ids : usualColumns(randomInit));

/** Backbones that a link may open: one that lies elsewhere is fetched only when a person chooses it, or goes back to where they had. */
const openable = (own: readonly BackboneSpec[], chosenOnce: boolean): readonly BackboneSpec[] =>
  [...catalogue, ...own].filter(({ url }) => chosenOnce || !/^https?:/i.test(url));

/**
 * The backbone that an address says, if it may be opened and is not made of random weights, on which nobody works. `chosenOnce` of an
 * address that says what was set by hand, and of no link.
 */
export const linkedBackbone = (id: string | undefined, own: readonly BackboneSpec[], chosenOnce = false): BackboneSpec | undefined =>
  openable(own, chosenOnce).find((spec) => spec.id === id && !spec.random);

/**
 * Those of an address that may be opened, the one in use but once: by its name it is `chosen` again. Undefined where fewer than two are
 * left. `chosenOnce` as in `linkedBackbone`.
 */
export function openColumns(
  there: readonly string[] | undefined,
  own: readonly BackboneSpec[],
  inUse: string | undefined,
  chosenOnce = false,
): readonly ColumnId[] | undefined {
  const here = new Set(openable(own, chosenOnce).map(({ id }) => id));
  const columns = there?.filter((id) => id === 'chosen' || isPlain(id) || (here.has(id) && !(id === inUse && there.includes('chosen'))));
  return columns && columns.length > 1 ? columns : undefined;
}
