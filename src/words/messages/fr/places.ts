// The five places, as the bar names them.
import type { Translated } from '../translation';

export const places: Translated<'places'> = {
  teach: 'Enseigner',
  test: 'Tester',
  compare: 'Comparer',
  share: 'Partager',
  lessons: 'Leçons',
};
