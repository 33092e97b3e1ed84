// The five places, as the bar names them.
import type { Translated } from '../translation';

export const places: Translated<'places'> = {
  teach: 'Enseñar',
  test: 'Evaluar',
  compare: 'Comparar',
  share: 'Compartir',
  lessons: 'Lecciones',
};
