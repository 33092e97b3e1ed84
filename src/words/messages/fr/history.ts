// What the head once scored, and what changed since.
import type { Translated } from '../translation';

export const history: Translated<'history'> = {
  title: 'Historique',
  empty: 'Chaque fois que la tête est testée, son score est gardé ici, pour être comparé aux suivants.',
  list: 'États de la tête, le plus récent d’abord',
  now: 'Maintenant',
  score: '{right, number} justes sur {asked, number}',
  first: 'Le premier état gardé.',
  more: '{count, plural, one {+# image de « {name} »} other {+# images de « {name} »}}',
  deletedClass: 'une classe supprimée',
  fewer: '{count, plural, one {−# image de « {name} »} other {−# images de « {name} »}}',
  otherKind: 'apprise comme « {kind} »',
  otherSettings: 'autres réglages',
  relabelled: 'les mêmes images, certaines dans d’autres classes',
  exchanged: 'autant d’images, mais pas les mêmes',
  otherBackbone: 'vues par un autre backbone',
  switchedOff: 'sans « {name} »',
  switchedOn: 'de nouveau avec « {name} »',
  anew: 'apprise à nouveau : mêmes images, mêmes classes, mêmes réglages',
  notNoted: 'ce qui a changé n’a pas été noté',
  better: 'Mieux qu’avant',
  worse: 'Moins bien qu’avant',
  unclear: 'Pas de différence nette',
  detail:
    'Sur {count, plural, one {la # image testée} other {les # images testées}} par les deux : {before, number} justes avant, {after, number} maintenant.',
  nothingShared: 'Les deux n’ont été testés sur aucune image commune.',
  name: 'Nom de cet état',
  unnamed: 'Donnez-lui un nom',
  bringBack: 'Réapprendre ainsi',
  bringBackMeans:
    'Rétablit la façon dont la tête apprenait : sa sorte, les réglages de cette sorte et les copies modifiées. Les images, leurs classes et le backbone restent tels quels. Une sorte qui n’apprend que lorsque vous la lancez est à relancer.',
  all: 'Afficher les {count, number}',
};
