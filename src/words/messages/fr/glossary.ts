// The page of all words, and what is said beside each.
import type { Translated } from '../translation';

export const glossary: Translated<'glossary'> = {
  title: 'Ce que les mots veulent dire',
  inTextbooks: 'Dans les manuels : {words}',
  all: 'Tous les mots',
};
