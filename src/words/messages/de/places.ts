// The five places, as the bar names them.
import type { Translated } from '../translation';

export const places: Translated<'places'> = {
  teach: 'Lehren',
  test: 'Testen',
  compare: 'Vergleich',
  share: 'Teilen',
  lessons: 'Lektionen',
};
