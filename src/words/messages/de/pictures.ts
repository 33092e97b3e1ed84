// Samples in a sheet: what is known of one, and what can be done with some.
import type { Translated } from '../translation';

export const pictures: Translated<'pictures'> = {
  own: 'Seine Klasse',
  predicted: 'Der Kopf sagt',
  notAsked: 'nicht getestet',
  nearest: 'Am ähnlichsten',
  similarity: 'Ähnlichkeit {cosine}',
  moveTo: 'Verschieben nach …',
  moveToThis: '{count, plural, one {Nach „{name}“ verschieben} other {# nach „{name}“ verschieben}}',
  delete: '{count, plural, one {Löschen} other {# löschen}}',
  none: 'Hier ist kein Bild mehr.',
  previous: 'Voriges Bild',
  next: 'Nächstes Bild',
  place: '{at} von {of}',
  sample: 'Bild {at}',
  large: 'Das Beispiel, auf das Quadrat beschnitten, das das Backbone sieht',
  broken: 'nicht lesbar',
};
