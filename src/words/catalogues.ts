// Where each language's messages come from: English for the first screen is at hand, all else is fetched when it is wanted.
import type { Catalogue } from './catalogue';
import type { Spoken } from './languages';

type Fetched = () => Promise<{ readonly default: Catalogue }>;

const english = { first: () => import('virtual:catalogue/en/first'), late: () => import('virtual:catalogue/en/late') };

const pseudoOf =
  (fetched: Fetched): Fetched =>
  async () => {
    const [{ pseudo }, { default: words }] = await Promise.all([import('./pseudo'), fetched()]);
    return { default: pseudo(words) };
  };

const inPseudo = { first: pseudoOf(english.first), late: pseudoOf(english.late) };

/** `first` is what the first screen says, `late` what is fetched with the rest. */
export const catalogues: Readonly<Record<Spoken, { readonly first: Fetched; readonly late: Fetched }>> = {
  en: english,
  de: { first: () => import('virtual:catalogue/de/first'), late: () => import('virtual:catalogue/de/late') },
  fr: { first: () => import('virtual:catalogue/fr/first'), late: () => import('virtual:catalogue/fr/late') },
  es: { first: () => import('virtual:catalogue/es/first'), late: () => import('virtual:catalogue/es/late') },
  'pt-BR': { first: () => import('virtual:catalogue/pt-BR/first'), late: () => import('virtual:catalogue/pt-BR/late') },
  'zh-CN': { first: () => import('virtual:catalogue/zh-CN/first'), late: () => import('virtual:catalogue/zh-CN/late') },
  ar: { first: () => import('virtual:catalogue/ar/first'), late: () => import('virtual:catalogue/ar/late') },
  pseudo: inPseudo,
  'pseudo-rtl': inPseudo,
};
