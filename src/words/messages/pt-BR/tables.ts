// The numbers behind a picture.
import type { Translated } from '../translation';

export const tables: Translated<'tables'> = {
  numbers: 'Os números',
  csv: 'Salvar como CSV',
};
