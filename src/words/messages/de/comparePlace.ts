// The place Compare: its sections.
import type { Translated } from '../translation';

export const comparePlace: Translated<'comparePlace'> = {
  sections: 'Was verglichen wird',
  curve: 'Lernkurve',
  sets: 'Beispielsammlungen',
  openSet: 'Gezeichnete Beispiele nehmen',
};
