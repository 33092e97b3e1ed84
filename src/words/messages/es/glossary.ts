// The page of all words, and what is said beside each.
import type { Translated } from '../translation';

export const glossary: Translated<'glossary'> = {
  title: 'Qué significan las palabras',
  inTextbooks: 'En los libros: {words}',
  all: 'Todas las palabras',
};
