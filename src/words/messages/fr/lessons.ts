// Lessons, while there are none, and the words that they will use.
import type { Translated } from '../translation';

export const lessons: Translated<'lessons'> = {
  sections: 'Leçons et mots',
  all: 'Toutes les leçons',
  words: 'Mots',
  none: 'Il n’y a pas encore de leçons',
  noneMeans:
    'Une leçon posera une question, vous laissera deviner, vous laissera essayer, puis montrera ce qui a été mesuré. D’ici là : enseignez deux choses, et voyez combien peu d’images il faut.',
};
