// The sections of a place that has several: each has an address below the place's own, the first one that address itself.
import type { Place } from './places';
import { addressOf } from './places';

/** A section's name in addresses: letters, or nothing for the first. */
export type SectionPath = '' | (string & {});

/** The address of a section: that of `place` itself for the empty path, which is its first section. */
export const sectionAddress = (place: Place, path: SectionPath): string => (path === '' ? addressOf(place) : `${addressOf(place)}/${path}`);

/**
 * The section that the fragment of an address names (`#/test/check`, and what comes below it or is set in it);
 * the first where it names none.
 */
export function sectionOf<Path extends SectionPath>(fragment: string, paths: readonly Path[]): Path | undefined {
  const [, name] = /^#\/[a-z]+\/([a-z]+)(?:[/?]|$)/.exec(fragment) ?? [];
  return paths.find((path) => path === name) ?? paths[0];
}
