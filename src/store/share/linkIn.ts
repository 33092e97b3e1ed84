// The link to a head in what a code says.
import { LINK_START } from './linkSlice';

/** Mail programs break long addresses; an address has white space as its escapes. */
const WHITE = /\s|%20|%0[9ad]/gi;

const unbroken = (link: string): string => link.replace(WHITE, '');

/** What follows the mark in an address, without white space that came in on its way and without the full stop or bracket of a sentence. */
export const linkAlone = (link: string): string => unbroken(link).replace(/(?<=[\w-])[^\w-].*$/s, '');

/** A link of one piece with what ends a sentence, or closes a quote, behind it. */
const ENDED = /^([\w-]+)[^\w\s%-]*$/;

/** What follows the mark of a head in an address, wherever the address leads; undefined where there is none. */
export function linkIn(text: string | undefined): string | undefined {
  const at = text?.indexOf(LINK_START) ?? -1;
  const rest = at >= 0 ? (text?.slice(at + LINK_START.length).trim() ?? '') : '';
  return (ENDED.exec(rest) ?? /^([\w-]+)$/.exec(unbroken(rest)))?.[1];
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
