// Lessons, while there are none, and the words that they will use.
import type { Translated } from '../translation';

export const lessons: Translated<'lessons'> = {
  sections: 'Lições e palavras',
  all: 'Todas as lições',
  words: 'Palavras',
  none: 'Ainda não há lições',
  noneMeans:
    'Uma lição fará uma pergunta, deixará você adivinhar, experimentar, e depois mostrará o que foi medido. Até lá: ensine duas coisas e veja de quão poucas imagens precisa.',
};
