// Altered copies of samples (augmentation).
import type { Translated } from '../translation';

export const augmentation: Translated<'augmentation'> = {
  title: 'Copias modificadas',
  about:
    'La cabeza también aprende de <augmentation>copias</augmentation> de cada muestra: en espejo, recortadas, con otra luz o algo borrosas. Así presta menos atención a esas cosas. Las copias nunca se usan para evaluar.',
  on: 'Aprender de copias modificadas',
  ways: 'Cómo se modifican las copias',
  flip: 'Espejo',
  crop: 'Recorte',
  brightness: 'Brillo',
  blur: 'Desenfoque',
  copies: 'Copias de cada muestra',
  embedding: 'El backbone mira las copias',
  counts: '{samples, plural, one {# muestra, {all, number} con las copias.} other {# muestras, {all, number} con las copias.}}',
};
