// Altered copies of samples (augmentation).
import type { Translated } from '../translation';

export const augmentation: Translated<'augmentation'> = {
  title: 'Veränderte Kopien',
  about:
    'Der Kopf lernt auch aus <augmentation>Kopien</augmentation> jedes Beispiels: gespiegelt, beschnitten, in anderem Licht oder etwas unscharf. So achtet er weniger auf diese Dinge. Mit Kopien wird nie getestet.',
  on: 'Aus veränderten Kopien lernen',
  ways: 'Wie Kopien verändert werden',
  flip: 'Spiegeln',
  crop: 'Beschneiden',
  brightness: 'Helligkeit',
  blur: 'Unschärfe',
  copies: 'Kopien je Beispiel',
  embedding: 'Das Backbone sieht sich die Kopien an',
  counts: '{samples, plural, one {# Beispiel, mit Kopien {all, number}.} other {# Beispiele, mit Kopien {all, number}.}}',
};
