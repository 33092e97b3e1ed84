// The numbers behind a picture.
import type { Translated } from '../translation';

export const tables: Translated<'tables'> = {
  numbers: 'Die Zahlen',
  csv: 'Als CSV speichern',
  svg: 'Als SVG speichern',
  png: 'Als PNG speichern',
  pngFailed: 'Dieser Browser konnte das Bild nicht zeichnen. Speichere es stattdessen als SVG.',
};
