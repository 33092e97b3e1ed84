// The numbers behind a picture.
import type { Translated } from '../translation';

export const tables: Translated<'tables'> = {
  numbers: 'Les nombres',
  csv: 'Enregistrer en CSV',
};
