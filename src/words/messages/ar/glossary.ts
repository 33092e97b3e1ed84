// The page of all words, and what is said beside each.
import type { Translated } from '../translation';

export const glossary: Translated<'glossary'> = {
  title: 'معاني الكلمات',
  inTextbooks: 'في الكتب المدرسية: {words}',
  all: 'كل الكلمات',
};
