// An address of a page that is not there, put right: what is shown instead, and what could not be followed.
import type { Place } from './places';
import { addressOf, PLACES } from './places';
import type { SectionPath } from './sections';
import { sectionAddress } from './sections';

/** `missed`: what the address named, where nothing is called so; undefined where only capital letters were in the way. */
export interface Straightened {
  readonly address: string;
  readonly missed?: string;
}

/** In the place of a page's name: what follows is a head (`store/share/linkSlice`). */
const HEAD = 'head';

/** Letters of a name that are shown. */
const MOST_SHOWN = 40;

/**
 * What the fragment of an address should be; undefined where it is that, or names no page at all. Teach is shown for a place that is not
 * there, and the first section for another one of `place`.
 */
export function straightAddress(fragment: string, place?: Place, paths: readonly SectionPath[] = []): Straightened | undefined {
  const [, before, name, rest = ''] = (place ? /^#\/([a-z]+)\/([^/?]+)(.*)$/ : /^#(\/)([^/?]+)(.*)$/).exec(fragment) ?? [];
  if (name === undefined || (place && before !== place)) return undefined;
  // A head that is opened takes its link out of the address itself, once it has read it.
  if (!place && name.toLowerCase() === HEAD) return undefined;
  const known: readonly string[] = place ? paths : PLACES;
  if (known.includes(name)) return undefined;
  const meant = known.find((each) => each.toLowerCase() === name.toLowerCase());
  if (meant !== undefined) return { address: (place ? sectionAddress(place, meant) : `#/${meant}`) + rest };
  return { address: addressOf(place ?? 'teach'), missed: readable(name).slice(0, MOST_SHOWN) };
}

/** As a person wrote it; as it stands where its signs are no text. */
function readable(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
