// The languages that the app speaks, and which of them a browser asks for.

/** By BCP 47 tag, each named in itself. */
export const LANGUAGES = [
  { tag: 'en', name: 'English', direction: 'ltr' },
  { tag: 'de', name: 'Deutsch', direction: 'ltr' },
  { tag: 'fr', name: 'Français', direction: 'ltr' },
  { tag: 'es', name: 'Español', direction: 'ltr' },
  { tag: 'pt-BR', name: 'Português (Brasil)', direction: 'ltr' },
  { tag: 'zh-CN', name: '简体中文', direction: 'ltr' },
  { tag: 'ar', name: 'العربية', direction: 'rtl' },
] as const;

export type Language = (typeof LANGUAGES)[number]['tag'];

/** A language of no people, for tests: English with longer words and marked ends, so that what is cut off or never translated shows. */
export const PSEUDO = 'pseudo';

/** The same from right to left: what does not turn with the lines shows. */
export const PSEUDO_RTL = 'pseudo-rtl';

export type Spoken = Language | typeof PSEUDO | typeof PSEUDO_RTL;

/** Those of them whose messages are there: no other may be spoken, or ids would stand in place of words. */
export const TRANSLATED: readonly Language[] = ['en', 'de', 'fr', 'es', 'pt-BR', 'zh-CN', 'ar'];

const isTranslated = (tag: string): tag is Language => TRANSLATED.some((language) => language === tag);

/** What is spoken at the start: what was chosen before, if it can be spoken, else by the person's languages, best first. */
export const languageAtStart = (chosen: string | undefined, wanted: readonly string[]): Spoken =>
  chosen === PSEUDO || chosen === PSEUDO_RTL || (chosen !== undefined && isTranslated(chosen)) ? chosen : languageFor(wanted, TRANSLATED);

/** 'rtl' for Arabic. */
export const directionOf = (spoken: Spoken): 'ltr' | 'rtl' =>
  spoken === PSEUDO_RTL ? 'rtl' : (LANGUAGES.find(({ tag }) => tag === spoken)?.direction ?? 'ltr');

/** What `lang` says of a page that speaks it: the pseudo-languages are English to whoever reads them out. */
export const tagOf = (spoken: Spoken): Language => LANGUAGES.find(({ tag }) => tag === spoken)?.tag ?? 'en';

/** The tag that `Intl` takes. Arabic with the digits that this app's axes and times are drawn with. */
export const localeOf = (spoken: Spoken): string => (spoken === 'ar' ? 'ar-u-nu-latn' : tagOf(spoken));

/**
 * The first of a person's languages, best first as a browser gives them, that is among `offered`; English where none is.
 * Regions and scripts do not count, but for Chinese: traditional script is not read by who asks for it as simplified.
 */
export function languageFor(wanted: readonly string[], offered: readonly Language[] = LANGUAGES.map(({ tag }) => tag)): Language {
  for (const tag of wanted) {
    const { language, script } = partsOf(tag);
    if (language === 'zh' && script === 'Hant') continue;
    const match = offered.find((ours) => ours.split('-')[0] === language);
    if (match) return match;
  }
  return 'en';
}

function partsOf(tag: string): { readonly language: string; readonly script?: string | undefined } {
  try {
    return new Intl.Locale(tag).maximize();
  } catch {
    return { language: '' };
  }
}
