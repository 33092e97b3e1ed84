// The numbers behind a picture.
import type { Translated } from '../translation';

export const tables: Translated<'tables'> = {
  numbers: 'Los números',
  csv: 'Guardar como CSV',
  svg: 'Guardar como SVG',
  png: 'Guardar como PNG',
  pngFailed: 'Este navegador no pudo dibujar la imagen. Guárdala como SVG.',
};
