// The numbers behind a picture.
import type { Translated } from '../translation';

export const tables: Translated<'tables'> = {
  numbers: 'Os números',
  csv: 'Salvar como CSV',
  svg: 'Salvar como SVG',
  png: 'Salvar como PNG',
  pngFailed: 'Este navegador não conseguiu desenhar a imagem. Salve-a como SVG.',
};
