// Names from outside (folders, files, the keyboard): one form for each, so that what looks alike is alike,
// and shown so that they turn no text around.
import { areDistinct } from './distinct';

/** UTF-16 units in a name; longer ones are cut. */
export const MAX_NAME_LENGTH = 200;

/** Looked at of a longer text: enough for any name with blanks around it, and no more work than that. */
const LOOKED_AT = 5 * MAX_NAME_LENGTH;

/** Embeddings, overrides and isolates (UAX #9, 2.1–2.5): they turn what stands beside a name, and a name on its own needs none. */
const DIRECTIONS = /[\u202a-\u202e\u2066-\u2069]/g;

/** Control characters, and what ends a line or a paragraph. */
const CONTROLS = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;

/**
 * Seen nowhere and changing no letter: soft hyphen, zero-width space, word joiner, byte order mark. Joiners stay:
 * they change letters and emoji.
 */
const UNSEEN = /[\u00ad\u200b\u2060\ufeff]/g;

/** Blanks, and the marks of direction (UAX #9, 2.6), which mean nothing at an end. */
const ENDS = /^[\s\u061c\u200e\u200f]+|[\s\u061c\u200e\u200f]+$/g;

/** Nothing that can be seen. */
const BLANK = /^[\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}\u2800]*$/u;

/** What is written from right to left by default (DerivedBidiClass.txt), and the marks that say so. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/**
 * A name as it is kept, compared and shown: NFC (UAX #15), without controls, each run of blanks one blank and none around it,
 * at most MAX_NAME_LENGTH units. Undefined when nothing is left that can be seen. Doing it again changes nothing.
 */
export function cleanName(text: string): string | undefined {
  const plain = text
    .slice(0, LOOKED_AT)
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(DIRECTIONS, '')
    .replace(UNSEEN, '')
    .replace(CONTROLS, ' ')
    .replace(/\s+/g, ' ');
  const name = clipped(plain.replace(ENDS, '').normalize('NFC'), MAX_NAME_LENGTH).replace(ENDS, '');
  return BLANK.test(name) ? undefined : name;
}

/**
 * A name for the middle of a sentence: what is written from right to left stands between isolates (UAX #9, 2.4), all else stays as it is.
 */
export function isolated(name: string): string {
  const plain = name.replace(DIRECTIONS, '').replace(CONTROLS, ' ');
  return RIGHT_TO_LEFT.test(plain) ? `\u2068${plain}\u2069` : plain;
}

/** Names told apart: the second "cat" is "cat (2)", or the next number that no other name has. The list itself when all differ. */
export function distinctNames(names: readonly string[]): readonly string[] {
  if (areDistinct(names)) return names;
  const taken = new Set(names);
  const met = new Map<string, number>();
  return names.map((name) => {
    const before = met.get(name);
    met.set(name, before ?? 1);
    if (before === undefined) return name;
    for (let number = before + 1; ; number++) {
      const ending = ` (${number})`;
      const told = clipped(name, MAX_NAME_LENGTH - ending.length) + ending;
      if (taken.has(told)) continue;
      taken.add(told);
      met.set(name, number);
      return told;
    }
  });
}

/** The start of a text, never half a character. */
function clipped(text: string, most: number): string {
  return text.length <= most ? text : text.slice(0, most).replace(/\p{Surrogate}$/u, '');
}
