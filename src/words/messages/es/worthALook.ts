// Labels that may be wrong, to be looked at one after the other.
import type { Translated } from '../translation';

export const worthALook: Translated<'worthALook'> = {
  title: 'Para mirar otra vez',
  some: '{count, plural, one {Una clase puede estar equivocada.} other {# clases pueden estar equivocadas, la más probable primero.}}',
  how: 'La cabeza no ha aprendido estas imágenes, y está más segura de otra clase de lo habitual. Puede equivocarse: decides tú.',
  none: 'Ninguna clase parece equivocada',
  noneText: 'Cada imagen por la que se preguntó parece de su clase, o has dicho que su clase es correcta.',
  asks: 'Se duda de las clases cuando se ha preguntado a la cabeza por imágenes que no había aprendido. Graba cada clase una vez más, y así será.',
  list: 'Clases que pueden estar equivocadas',
  keep: 'La clase es correcta',
  more: '{count, plural, one {Mostrar # más} other {Mostrar # más}}',
};
