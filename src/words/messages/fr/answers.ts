// What the head says of the camera and of pictures that are tried.
import type { Translated } from '../translation';

export const answers: Translated<'answers'> = {
  notSure: 'Pas sûre',
  seen: 'Ce que voit la tête',
  predictions: 'Prédictions',
  predictionsIfItHadTo: 'Prédictions, si elle devait choisir',
  starting: 'La caméra démarre.',
  off: 'La caméra est éteinte.',
  turnOn: 'L’allumer',
  tryTest: 'Essayer une image de test',
  testPictureOf: 'Image de test de {class}',
  unusableNow:
    'Sur cet appareil, le backbone ne peut pas tirer de nombres utilisables de cette image. Choisissez un autre appareil sous « Détails ».',
  unusable: 'Sur cet appareil, le backbone ne peut pas tirer de nombres utilisables de cette image.',
  noHead: 'Il n’y a pas encore de tête.',
  waiting: 'En attente du backbone…',
  trying: 'Essai des images',
  tried: 'Images essayées',
  pictures: '{count, plural, one {# image} other {# images}}',
  showAll: '{count, plural, one {Afficher # image} other {Afficher les # images}}',
  remove: 'Retirer {name}',
  removeAll: 'Tout retirer',
};
