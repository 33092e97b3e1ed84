// A head as a link.
import type { Translated } from '../translation';

export const link: Translated<'link'> = {
  title: 'Lien',
  purpose: 'Envoyez votre tête dans un message. Quiconque ouvre le lien l’a aussitôt, sans fichier.',
  hereOnly:
    'Cette adresse n’existe que sur cet ordinateur : le lien s’ouvre ici et nulle part ailleurs. Pour donner votre tête à quelqu’un, enregistrez plutôt un fichier de tête.',
  networkOnly:
    'Cette adresse n’est valable que dans votre réseau : le lien s’ouvre sur les appareils de ce réseau et nulle part ailleurs. Pour donner votre tête à d’autres, enregistrez plutôt un fichier de tête.',
  holds: 'Il contient votre tête et les noms de ses classes, pas vos images.',
  holdsScore: 'Il dit aussi combien de fois la tête a eu juste quand elle a été testée : {right, number} sur {asked, number}.',
  fragment: 'Tout tient dans une partie de l’adresse que les navigateurs n’envoient jamais ; aucun serveur ne le voit donc.',
  costs: 'Il est moins exact qu’un fichier de tête, car ses nombres sont arrondis.',
  costsSeen: 'Une fois fait, vous voyez combien de réponses cela change.',
  leavesOut:
    'Y manquent « Je ne sais pas », si bien qu’il nomme une classe pour chaque image, la fiche et les images qui vérifient la tête là où elle est ouverte. Un fichier de tête les contient.',
  codeFits: 'Il tient dans un code QR.',
  codeFitsCoarser:
    'Pour un code QR, il faut arrondir davantage ses nombres ou en réduire le nombre : les deux liens sont faits, et vous choisissez.',
  codeTooSmall:
    'Il est trop long pour un code QR : {room, plural, =0 {celui-ci n’a pas de place pour des classes comme celles-ci.} one {celui-ci peut contenir environ # classe comme celles-ci.} other {celui-ci peut contenir environ # classes comme celles-ci.}}',
  make: 'Créer un lien',
  making: 'Création du lien',
  yours: 'Le lien',
  length: '{letters, number} caractères.',
  long: '{letters, number} caractères : certaines messageries coupent les liens de plus de 2 000. Un fichier de tête n’a pas cette limite.',
  coarser: 'Le lien est plus grossier que votre tête : chaque nombre prend l’une de {values, number} valeurs.',
  folded: 'Pour ce lien, les {from, number} nombres de chaque image sont additionnés en {to, number}.',
  agreement:
    'Sur vos {of, plural, one {# image} other {# images}}, {same, number} reçoivent la même réponse. Aucune probabilité ne change de plus de {points, plural, one {# point} other {# points}}.',
  right: 'Votre tête a juste pour {before, number} sur {of, number}, le lien pour {after, number}. Elle a peut-être appris ces exemples.',
  rightOnLearned:
    'Sur les images dont elle a appris, votre tête a juste pour {before, number} sur {of, number}, le lien pour {after, number}. Cela montre ce que l’arrondi change, non ce que vaut la tête.',
  rightOnTest: 'Sur votre jeu de test, votre tête a juste pour {before, number} sur {of, number}, le lien pour {after, number}.',
  notLinear:
    'Seule une tête de la sorte « Linéaire » tient dans un lien. Choisissez-la sous « Comment elle apprend », ou enregistrez un fichier de tête.',
  damaged: 'Ce lien est abîmé : il en manque peut-être une partie. Redemandez-le.',
  tooNew: 'Ce lien a été fait par un Headstart plus récent (version {version}). Rechargez cette page pour l’obtenir, puis rouvrez le lien.',
};
