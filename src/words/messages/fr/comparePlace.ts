// The place Compare: its sections.
import type { Translated } from '../translation';

export const comparePlace: Translated<'comparePlace'> = {
  sections: 'Que comparer',
  curve: 'Courbe d’apprentissage',
  sets: 'Séries d’exemples',
  openSet: 'Utiliser des exemples dessinés',
};
