// A head as a QR code.
import type { Translated } from '../translation';

export const qrCode: Translated<'qrCode'> = {
  ofLink: 'Code QR du lien',
  precision: 'Finesse',
  fits: 'Tient dans un code QR',
  finest: 'Lien le plus fin',
  room: '{classes, plural, one {Un code QR peut contenir environ # classe comme celles-ci. Plus il y a de classes, plus le lien est grossier.} other {Un code QR peut contenir environ # classes comme celles-ci. Plus il y a de classes, plus le lien est grossier.}}',
  dense:
    '{letters, number} caractères font un code dense. Peu de caméras lisent plus de {best, number} caractères sur un écran : essayez avant de compter dessus.',
  hereOnly: 'Un code QR de ce lien ne sert à aucun téléphone : l’adresse n’existe que sur cet ordinateur.',
  ownServer: 'Si vous faites tourner Headstart vous-même',
  ownServerHow: 'Lancez-le avec npm run serve -- --host, ouvrez l’adresse de votre réseau qu’il indique alors, et créez-y le lien.',
  anyway: 'Montrer quand même le code QR',
  tooLong: 'C’est trop pour un code QR : partagez le lien, ou enregistrez un fichier de tête.',
  scan: 'Code QR',
  scanFor: 'Une tête venue d’un autre écran ou du papier. Elle prédit aussitôt, et vos propres exemples restent.',
  camera: 'Lire avec la caméra',
  picture: 'Choisir une image du code',
  looking: 'Tenez le code devant la caméra',
  seen: 'Ce que voit la caméra',
  none: 'Aucun code QR n’a été trouvé sur cette image. Prenez-la de plus près, bien en face, avec le code entier et un peu de blanc autour.',
  other: 'Ce code QR ne contient pas de tête. Un code qui en contient une vient de « Lien », dans « Partager ».',
  notAPicture: 'Ce fichier n’est pas une image que l’on puisse regarder. Choisissez une image JPEG, PNG ou WebP.',
  pictureTooLarge: 'Cette image a trop de pixels. Choisissez-en une plus petite, ou découpez le code.',
  stopped:
    'La recherche d’un code s’est arrêtée : une partie de l’application manque. Rechargez cette page une fois en ligne, puis réessayez.',
};
