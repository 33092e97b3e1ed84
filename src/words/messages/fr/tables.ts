// The numbers behind a picture.
import type { Translated } from '../translation';

export const tables: Translated<'tables'> = {
  numbers: 'Les nombres',
  csv: 'Enregistrer en CSV',
  svg: 'Enregistrer en SVG',
  png: 'Enregistrer en PNG',
  pngFailed: 'Ce navigateur n’a pas pu dessiner l’image. Enregistrez-la plutôt en SVG.',
};
