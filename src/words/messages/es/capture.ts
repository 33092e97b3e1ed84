// The camera while it is on: what can be set, and what is said when there is no picture.
import type { Translated } from '../translation';

export const capture: Translated<'capture'> = {
  camera: 'Cámara',
  turnOff: 'Apagar la cámara',
  options: 'Opciones de la cámara',
  mirror: 'Espejo',
  mirrored: 'Las imágenes se guardan y se prueban como las ves: reflejadas. Lo escrito sale al revés.',
  notMirrored: 'Las imágenes se guardan y se prueban como las ves: sin reflejar.',
  rate: 'Muestras por segundo',
  countdown: 'Cuenta atrás',
  noCountdown: 'Ninguna',
  seconds: '{seconds, plural, one {# segundo} other {# segundos}}',
  numbered: 'Cámara {number}',
  front: 'Cámara frontal',
  rear: 'Cámara trasera',
  noPicture: 'Sin imagen',
  tryAgain: 'Probar otra vez la cámara',
  forTest: 'para la prueba',
};
