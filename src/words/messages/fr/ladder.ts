// The ladder: what each further step of learning brings, on one split.
import type { Translated } from '../translation';

export const ladder: Translated<'ladder'> = {
  empty: 'Pas encore d’échelle à gravir',
  emptyText:
    'D’aucun exemple jusqu’à un petit réseau à soi : ici, chaque façon d’enseigner est interrogée sur les mêmes images, qu’elle n’a pas apprises. Il faut deux classes de deux prises chacune.',
  ready: 'Prêt à mesurer',
  readyText:
    'D’aucun exemple à un petit réseau à soi : chaque façon d’enseigner est testée sur les mêmes images, qu’elle n’a pas apprises.',
  few: 'Trop peu d’images pour dire à quel échelon s’arrêter : {asked, number} ont été testées, et il en faut {least, number}.',
  lacking: 'Il faut des exemples de deux classes, et un backbone prêt.',
  measure: 'Mesurer',
  again: 'Mesurer de nouveau',
  measuring: 'Mesure',
  cancelled: 'Annulé.',
  failed: 'La mesure a échoué ({detail}).',
  behind: 'Vos exemples ont changé depuis cette mesure.',
  intro: 'Chaque échelon est testé sur les mêmes {asked, number} images, par des têtes qui n’avaient pas appris leur prise.',
  notAsked: 'Aucun de vos exemples ne peut encore servir à tester : il faut à chaque classe deux prises.',
  zeroShot: 'Aucun exemple : les classes du backbone lui-même',
  oneSample: 'Un exemple par classe : moyenne la plus proche',
  linear: 'Tous les exemples : linéaire',
  mlp: 'Tous les exemples : deux couches',
  noZeroShot:
    'L’échelon le plus bas, zero-shot, manque : choisissez sous « Comment elle apprend » quelles classes du backbone comptent comme les vôtres.',
  tuned:
    'L’ajustement fin est testé pendant qu’il apprend, sur des prises qu’il met lui-même de côté : ses nombres sont sous « Comment elle apprend ».',
  best: '« {name} » est l’échelon où s’arrêter : aucun échelon au-dessus n’est nettement meilleur sur ces images.',
  right: 'Juste sur {right, number} de {asked, number}',
  detail: '{time} pour apprendre et être interrogée, nombres appris : {numbers, number}',
  detailNone: 'n’apprend rien',
  better: 'Nettement mieux que l’échelon du dessous',
  worse: 'Nettement moins bien que l’échelon du dessous',
  same: 'Pas de différence nette avec l’échelon du dessous',
  caption: 'Une seule répartition pour tous ; test de McNemar contre l’échelon du dessous',
  rung: 'Échelon',
  share: 'Juste',
  interval: 'Intervalle à 95 %',
  time: 'Pour apprendre et être interrogée',
  numbers: 'Nombres appris',
  pValue: 'p contre l’échelon du dessous',
  csvName: 'échelle',
};
