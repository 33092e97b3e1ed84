// Drawn sample sets: what they are, and how one is opened.
import type { Translated } from '../translation';

export const sampleSets: Translated<'sampleSets'> = {
  title: 'Séries d’exemples',
  intro:
    'Pas de caméra, ou pas le temps ? Le programme dessine ces images ici, chacune différente, certaines sombres ou floues comme celles d’une caméra. Elles se ressemblent pourtant plus que des photos. Rien n’est téléchargé. Une série s’ouvre dans un projet à part, à côté des vôtres.',
  leaves: 'Feuilles',
  trafficSigns: 'Panneaux routiers',
  digits: 'Chiffres écrits',
  dice: 'Dés',
  textures: 'Surfaces',
  faces: 'Visages',
  about:
    '{classes, plural, one {# classe} other {# classes}}, {pictures, plural, one {# image} other {# images}} pour apprendre et {tests, number} pour tester',
  each: 'Images de chaque classe',
  shortcut: 'Avec un raccourci',
  shortcutHint:
    'Chaque classe est sur un fond de sa propre couleur. Une tête peut apprendre la couleur et manquer le reste : un biais que vous avez introduit vous-même.',
  open: 'Ouvrir',
  openNamed: 'Ouvrir {name} comme projet',
  openAgain: 'Rouvrir',
  openAgainNamed: 'Rouvrir : {name}',
  shortcutName: '{name}, avec un raccourci',
  drawing: 'Dessin',
  opening: 'Ouverture de « {name} »',
  takingIn: 'Ajout',
  progress: '{done, number} sur {total, number} images',
  failed: 'Les images n’ont pas pu être dessinées. Fermez d’autres onglets et réessayez.',
  opened:
    '« {name} » est ouvert avec {pictures, plural, one {# image} other {# images}} pour apprendre et {tests, number} pour tester. Regardez-le dans « Enseigner », ou comparez ici avec lui.',
  cancelled: 'Annulé. Ce qui a été ajouté jusque-là est gardé dans « {name} ».',
  preview: '{name} : une image de chaque classe',
};
