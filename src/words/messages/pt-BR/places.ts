// The five places, as the bar names them.
import type { Translated } from '../translation';

export const places: Translated<'places'> = {
  teach: 'Ensinar',
  test: 'Testar',
  compare: 'Comparar',
  share: 'Compartilhar',
  lessons: 'Lições',
};
