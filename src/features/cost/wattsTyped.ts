// A range of watts after one of its ends was typed: the other end moves only where it would lie on the wrong side.
import type { Range } from '../../core/compare/cost';

/** With another least; undefined for the usual one. */
export const withLeast = ([, high]: Range, [usual]: Range, least: number | undefined): Range => {
  const low = least ?? usual;
  return [low, Math.max(low, high)];
};

/** With another most; undefined for the usual one. */
export const withMost = ([low]: Range, [, usual]: Range, most: number | undefined): Range => {
  const high = most ?? usual;
  return [Math.min(low, high), high];
};
