// A head as a link.
import type { Translated } from '../translation';

export const link: Translated<'link'> = {
  title: 'Lien',
  purpose: 'Envoyez votre tête dans un message. Qui ouvre le lien l’a aussitôt, sans fichier.',
  hereOnly:
    'Cette adresse n’existe que sur cet ordinateur : le lien s’ouvre ici et nulle part ailleurs. Pour donner votre tête à quelqu’un, enregistrez plutôt un fichier de tête.',
  fragment:
    'La tête est dans la partie de l’adresse que les navigateurs n’envoient jamais ; aucun serveur ne la voit donc. Vos images n’y sont pas.',
  make: 'Faire un lien',
  making: 'Création du lien',
  yours: 'Le lien',
  length: '{letters, number} caractères.',
  long: '{letters, number} caractères : certaines messageries coupent les liens de plus de 2 000. Un fichier de tête n’a pas cette limite.',
  coarser: 'Le lien est un peu plus grossier que votre tête : chaque nombre prend l’une de {values, number} valeurs.',
  agreement:
    'De vos {of, plural, one {# exemple} other {# exemples}}, {same, number} reçoivent la même réponse. Aucune probabilité ne change de plus de {points, plural, one {# point} other {# points}}.',
  right:
    'Votre tête a raison pour {before, number} sur {of, number}, le lien pour {after, number}. Elle a peut-être appris de ces exemples.',
  rightOnTest: 'Sur votre jeu de test, votre tête a raison pour {before, number} sur {of, number}, le lien pour {after, number}.',
  notLinear:
    'Seule une régression logistique tient dans un lien. Choisissez-la sous « Comment elle apprend », ou enregistrez un fichier de tête.',
  damaged: 'Ce lien est abîmé : il en manque peut-être une partie. Redemandez-le.',
  tooNew: 'Ce lien a été fait par un Headstart plus récent (version {version}). Rechargez cette page pour l’obtenir, puis rouvrez le lien.',
};
