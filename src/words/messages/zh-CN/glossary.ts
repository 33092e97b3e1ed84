// The page of all words, and what is said beside each.
import type { Translated } from '../translation';

export const glossary: Translated<'glossary'> = {
  title: '这些词的意思',
  inTextbooks: '课本中：{words}',
  all: '所有词语',
};
