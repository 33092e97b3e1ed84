// Faults of the dataset, each with what to do about it.
import type { Translated } from '../translation';

export const datasetCheck: Translated<'datasetCheck'> = {
  title: 'Vérification du jeu de données',
  start: 'Chercher les défauts',
  again: 'Vérifier de nouveau',
  running: 'Examen de chaque image',
  comparing: 'Comparaison des images entre elles',
  progress: '{done, number} sur {total, number}',
  hint: 'Regarde la lumière et la netteté de chaque image de votre <dataset>jeu de données</dataset>, et cherche les images presque identiques dans deux prises. Rien n’est modifié.',
  none: 'Rien n’a été trouvé.',
  uncompared:
    'Toutes les images n’ont pas été comparées entre elles : il faut d’abord qu’un backbone les voie. Vérifiez de nouveau ensuite.',
  show: 'Afficher',
  dark: '{count, plural, one {# image est trop sombre} other {# images sont trop sombres}}',
  darkMeans: 'Presque tout y est très sombre. Refaites-la avec plus de lumière, ou supprimez-la.',
  bright: '{count, plural, one {# image est trop claire} other {# images sont trop claires}}',
  brightMeans: 'Presque tout y est très clair. Refaites-la avec moins de lumière, ou supprimez-la.',
  blurred: '{count, plural, one {# image est floue} other {# images sont floues}}',
  blurredMeans: 'Elle a bien moins de bords nets que vos autres images. Refaites-la sans bouger la caméra, ou supprimez-la.',
  same: '{count, plural, one {# image est presque identique} other {# images sont presque identiques}} à une image d’une autre prise',
  sameMeans: 'Une tête qui a appris l’une connaît déjà l’autre : le score paraît meilleur qu’il n’est. N’en gardez qu’une.',
  sameInTwo:
    '{count, plural, one {# image se retrouve, presque identique,} other {# images se retrouvent, presque identiques,}} dans deux classes',
  sameInTwoMeans: 'Une des deux classes est sans doute fausse. Donnez-lui la bonne, ou supprimez l’image.',
  oneRecording: '« {name} » n’a qu’une seule prise',
  oneRecordingMeans:
    'On ne peut pas savoir ce que la tête y vaut : filmez-la encore une fois, d’un autre côté ou sous une autre lumière, ou ajoutez-en d’autres photos.',
  few: '« {name} » a {count, plural, one {# image} other {# images}}',
  fewMeans: 'Sous {least, number} images, une de plus change souvent beaucoup. Ajoutez-en quelques-unes.',
  unbalanced: '« {most} » a {more, number} images, « {least} » en a {fewer, number}',
  unbalancedFound:
    'La tête a tout de même reconnu {found, number} images sur {asked, number} de « {least} ». Si elle en reconnaît plus des autres classes, ajoutez des images de celle-ci.',
  unbalancedUnasked: 'On ne peut pas dire si cela compte avant que « {least} » soit testée : ajoutez-en une prise ou une photo.',
  sameInTest:
    '{count, plural, one {# image se retrouve, presque identique,} other {# images se retrouvent, presque identiques,}} dans le jeu de test et parmi les images d’apprentissage',
  sameInTestMeans: 'Un test sur des images apprises ne dit rien des nouvelles. Ne les gardez que d’un côté.',
  narrow: '{count, plural, one {# image est très étroite} other {# images sont très étroites}}',
  narrowMeans:
    'Le backbone voit le carré du milieu, la plus grande partie est donc coupée. Vérifiez qu’on y voit encore ce qu’elles montrent.',
  small: '{count, plural, one {# image est très petite} other {# images sont très petites}}',
  smallMeans: 'Leur petit côté a moins de {least, number} pixels : elles sont agrandies et floues. Prenez-en de plus grandes.',
};
