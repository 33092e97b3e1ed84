// The page of all words, and what is said beside each.
import type { Translated } from '../translation';

export const glossary: Translated<'glossary'> = {
  title: 'Significado das palavras',
  inTextbooks: 'Nos livros didáticos: {words}',
  all: 'Todas as palavras',
};
