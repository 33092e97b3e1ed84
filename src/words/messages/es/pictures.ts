// Samples in a sheet: what is known of one, and what can be done with some.
import type { Translated } from '../translation';

export const pictures: Translated<'pictures'> = {
  own: 'Su clase',
  predicted: 'La cabeza dice',
  notAsked: 'sin evaluar',
  nearest: 'Las más parecidas',
  similarity: 'similitud {cosine}',
  moveTo: 'Mover a…',
  moveToThis: '{count, plural, one {Mover a «{name}»} other {Mover # a «{name}»}}',
  delete: '{count, plural, one {Borrar} other {Borrar #}}',
  none: 'No queda ninguna imagen aquí.',
  previous: 'Imagen anterior',
  next: 'Imagen siguiente',
  place: '{at} de {of}',
  sample: 'Imagen {at}',
  large: 'La muestra, recortada al cuadrado que ve el backbone',
  broken: 'no se puede leer',
};
