// Names that classes have until a person gives them one, in every language.
import type { Language } from './languages';
import { TRANSLATED } from './languages';

/**
 * What a class is called at first: `newNames.class` of each language, here all of them at once,
 * since it may have been named in another than is spoken.
 */
export const CLASS_WORDS = {
  en: 'Class',
  de: 'Klasse',
  fr: 'Classe',
  es: 'Clase',
  'pt-BR': 'Classe',
  'zh-CN': '类别',
  ar: 'فئة',
} as const satisfies Readonly<Record<Language, string>>;

/** What a class of samples is called whose own was not there: `newNames.foundClass` of each language, a second one with a number. */
export const FOUND_WORDS = {
  en: 'Found again',
  de: 'Wiedergefunden',
  fr: 'Retrouvés',
  es: 'Reencontradas',
  'pt-BR': 'Reencontradas',
  'zh-CN': '找回的',
  ar: 'عُثر عليها',
} as const satisfies Readonly<Record<Language, string>>;

/** The number behind a word, if a name is nothing else. */
export const numberAfter = (word: string, name: string): string | undefined =>
  name.startsWith(word) ? /^ ?(\p{Nd}+)$/u.exec(name.slice(word.length))?.[1] : undefined;

/**
 * The name of a class that nobody gave, "Class 1" or "Found again", as it is in another language; undefined for one that somebody gave.
 * Such a name says nothing of what the class shows.
 * @param from languages in which it may have been named; any where nothing is said
 */
export function placeholderIn(name: string, to: Language, from: readonly Language[] = TRANSLATED): string | undefined {
  for (const language of from) {
    if (name === FOUND_WORDS[language]) return FOUND_WORDS[to];
    for (const words of [CLASS_WORDS, FOUND_WORDS]) {
      const number = numberAfter(words[language], name);
      if (number !== undefined) return `${words[to]} ${number}`;
    }
  }
  return undefined;
}

/** Whether the name of a class is one that the app gave, in any of its languages. */
export const isPlaceholder = (name: string): boolean => placeholderIn(name, 'en') !== undefined;

/**
 * The names of classes with those that nobody gave in another language: "Class 1" is "Klasse 1" in German.
 * One whose new name is taken keeps the old one. The same list where no name changes.
 * @param from languages in which nobody named this class: what another calls a class is a name that somebody typed
 */
export function placeholdersIn<Named extends { readonly name: string }>(
  classes: readonly Named[],
  to: Language,
  from: (each: Named) => readonly Language[],
): readonly Named[] {
  const taken = new Set(classes.map(({ name }) => name));
  const renamed = classes.map((each) => {
    const name = placeholderIn(each.name, to, from(each));
    if (name === undefined || taken.has(name)) return each;
    taken.add(name);
    return { ...each, name };
  });
  return renamed.every((each, at) => each === classes[at]) ? classes : renamed;
}
