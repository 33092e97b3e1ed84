// Lessons, while there are none, and the words that they will use.
import type { Translated } from '../translation';

export const lessons: Translated<'lessons'> = {
  sections: 'Lecciones y palabras',
  all: 'Todas las lecciones',
  words: 'Palabras',
  none: 'Aún no hay lecciones',
  noneMeans:
    'Una lección hará una pregunta, te dejará adivinar, te dejará probar y luego mostrará lo que se midió. Hasta entonces: enseña dos cosas y mira qué pocas imágenes hacen falta.',
};
