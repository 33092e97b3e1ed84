// The camera while it is on: what can be set, and what is said when there is no picture.
import type { Translated } from '../translation';

export const capture: Translated<'capture'> = {
  camera: 'Caméra',
  turnOff: 'Éteindre la caméra',
  options: 'Options de la caméra',
  mirror: 'Miroir',
  mirrored: 'Les images sont gardées et essayées comme vous les voyez : en miroir. L’écriture est à l’envers.',
  notMirrored: 'Les images sont gardées et essayées comme vous les voyez : sans miroir.',
  rate: 'Exemples par seconde',
  countdown: 'Compte à rebours',
  noCountdown: 'Aucun',
  seconds: '{seconds, plural, one {# seconde} other {# secondes}}',
  numbered: 'Caméra {number}',
  front: 'Caméra avant',
  rear: 'Caméra arrière',
  noPicture: 'Pas d’image',
  tryAgain: 'Réessayer la caméra',
  forTest: 'pour le test',
};
