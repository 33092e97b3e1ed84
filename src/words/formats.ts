// Ways of writing and sorting in the language spoken that only late parts need. No other folder asks the browser for its formats.
import { localeOf } from './languages';
import { language } from './say';

/** A moment as briefly as it can be told from others, in milliseconds since 1970: "11/30/26, 4:22 PM". */
export const briefMoment = (time: number): string =>
  new Intl.DateTimeFormat(localeOf(language()), { dateStyle: 'short', timeStyle: 'short' }).format(time);

/** How two names stand in a dictionary of a language, of the one spoken where none is said: for `sort`. Made once for a list. */
export const dictionaryOrder = (spoken = language()): ((a: string, b: string) => number) => new Intl.Collator(localeOf(spoken)).compare;
