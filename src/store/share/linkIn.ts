// The link to a head in what a code says.
import { LINK_START } from './linkSlice';

/** Mail programs break long addresses; an address has white space as its escapes. */
const WHITE = /\s|%20|%0[9ad]/gi;

/** The text of a link without the white space that it got on its way. */
export const unbroken = (link: string): string => link.replace(WHITE, '');

/** What follows the mark of a head in an address, wherever the address leads; undefined where there is none. */
export function linkIn(text: string | undefined): string | undefined {
  const at = text?.indexOf(LINK_START) ?? -1;
  const link = at >= 0 ? unbroken(text?.slice(at + LINK_START.length) ?? '') : undefined;
  return link !== undefined && /^[\w-]+$/.test(link) ? link : undefined;
}

/** Letters that a link has at least: fewer after its mark are an example of one. */
const FEWEST = 16;

/** The link in words around it, or in a file that a system makes of an address; undefined where there is none. */
export function linkAmong(text: string): string | undefined {
  const whole = linkIn(text.trim());
  if (whole !== undefined) return whole;
  const at = text.indexOf(LINK_START);
  const [found = ''] = at < 0 ? [] : (/^[\w-]+/.exec(text.slice(at + LINK_START.length)) ?? []);
  return found.length >= FEWEST ? found : undefined;
}
