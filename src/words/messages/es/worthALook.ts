// Labels that may be wrong, to be looked at one after the other.
import type { Translated } from '../translation';

export const worthALook: Translated<'worthALook'> = {
  title: 'Revisar imágenes: etiquetas para mirar otra vez',
  some: '{count, plural, one {En una imagen la clase puede estar equivocada.} other {En # imágenes la clase puede estar equivocada, la más sospechosa primero.}}',
  how: 'En tantas imágenes, una cabeza que no las había aprendido estaba más segura de otra clase de lo habitual. Aquí están aquellas cuya clase menos apoyan esa cabeza y las imágenes más parecidas de otras tomas. Ambas pueden equivocarse: decides tú.',
  none: 'En ninguna imagen destaca la clase como equivocada',
  noneText: 'Cada imagen evaluada se parece a su clase, o has dicho que su clase es correcta.',
  asks: 'Las clases se revisan cuando la cabeza se ha evaluado con imágenes que no había aprendido. Para eso, cada clase necesita una segunda toma u otra foto.',
  list: 'Imágenes cuya clase puede estar equivocada',
  keep: 'La clase es correcta',
  more: '{count, plural, one {Mostrar # más} other {Mostrar # más}}',
  others: 'Con menos probabilidad de error',
  othersHow:
    'Menos habla contra la clase de estas imágenes, pero un error puede esconderse entre ellas. Primero va la clase que menos apoyan la cabeza de prueba y las imágenes más parecidas: cuanto más abajo, menos hay que encontrar.',
  moreOthers: '{count, plural, one {Mirar # de ellas} other {Mirar # de ellas}}',
  mistakes:
    '{count, plural, one {La cabeza se equivoca en una imagen, pero no está tan segura de otra clase como para dudar de la suya.} other {La cabeza se equivoca en # imágenes, pero no está tan segura de otra clase como para dudar de la suya.}} Mira «{section}», «{table}».',
};
