// The name that the app gives a class for everything else, in every language.
import type { Language } from './languages';

/** `novelty.elseName` of each language, all of them at once: the class may have been made while another was spoken. */
export const ELSE_NAMES = {
  en: 'Something else',
  de: 'Etwas anderes',
  fr: 'Autre chose',
  es: 'Otra cosa',
  'pt-BR': 'Outra coisa',
  'zh-CN': '其他',
  ar: 'شيء آخر',
} as const satisfies Readonly<Record<Language, string>>;

/** Whether a class is called what the app calls the one for everything else, in whatever language. */
export const isElseName = (name: string): boolean => Object.values(ELSE_NAMES).some((each) => each === name);
