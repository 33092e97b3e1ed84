// What the head says of the camera and of pictures that are tried.
import type { Translated } from '../translation';

export const answers: Translated<'answers'> = {
  notSure: 'No está segura',
  seen: 'Lo que ve la cabeza',
  predictions: 'Predicciones',
  predictionsIfItHadTo: 'Predicciones, si tuviera que elegir',
  starting: 'La cámara se está encendiendo.',
  off: 'La cámara está apagada.',
  turnOn: 'Encenderla',
  tryTest: 'Probar con una imagen de prueba',
  testPictureOf: 'Imagen de prueba de {class}',
  unusableNow: 'En este dispositivo, el backbone no puede sacar números útiles de esta imagen. Elige otro dispositivo en «Detalles».',
  unusable: 'En este dispositivo, el backbone no puede sacar números útiles de esta imagen.',
  noHead: 'Aún no hay cabeza.',
  waiting: 'Esperando al backbone…',
  trying: 'Probando imágenes',
  tried: 'Imágenes probadas',
  pictures: '{count, plural, one {# imagen} other {# imágenes}}',
  showAll: '{count, plural, one {Mostrar # imagen} other {Mostrar las # imágenes}}',
  remove: 'Quitar {name}',
  removeAll: 'Quitar todas',
};
