// The link to a head in what a code says.
import { LINK_START } from './linkSlice';

/** What follows the mark of a head in an address, wherever the address leads; undefined where there is none. */
export function linkIn(text: string | undefined): string | undefined {
  const at = text?.indexOf(LINK_START) ?? -1;
  const link = at >= 0 ? text?.slice(at + LINK_START.length) : undefined;
  return link !== undefined && /^[\w-]+$/.test(link) ? link : undefined;
}
