// The page of all words, and what is said beside each.
import type { Translated } from '../translation';

export const glossary: Translated<'glossary'> = {
  title: 'Was die Wörter bedeuten',
  inTextbooks: 'In Lehrbüchern: {words}',
  all: 'Alle Wörter',
};
