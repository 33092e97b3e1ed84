// The ladder: what each further step of learning brings, on one split.
import type { Translated } from '../translation';

export const ladder: Translated<'ladder'> = {
  empty: 'Pas encore d’échelle à gravir',
  emptyText:
    'De <zeroShot>zéro exemple</zeroShot> à la <fineTuning>modification du backbone lui-même</fineTuning> : ici, chaque sorte de tête est testée sur les mêmes images, qu’elle n’a pas apprises. Il faut deux classes de deux prises chacune.',
  ready: 'Prêt à mesurer',
  readyText:
    'De <zeroShot>zéro exemple</zeroShot> à la <fineTuning>modification du backbone lui-même</fineTuning> : chaque sorte de tête est testée sur les mêmes images, qu’elle n’a pas apprises.',
  takes:
    'La dernière sorte de tête, l’ajustement fin, prend au plus {time} ici si rien d’autre n’est calculé. Les autres s’affichent avant, et vous pouvez l’annuler.',
  few: 'Trop peu d’images pour dire quelle sorte de tête choisir : {asked, number} ont été testées, et il en faut {least, number}.',
  lacking: 'Il faut des exemples de deux classes non exclues, et un backbone prêt.',
  measure: 'Mesurer',
  goOn: 'Mesurer les sortes manquantes',
  again: 'Mesurer de nouveau',
  singly:
    'Une version précédente a mesuré ceci et compté chaque image d’une prise comme un test à part : les intervalles sont peut-être trop étroits, et une différence peut sembler plus nette qu’elle n’est. Mesurez de nouveau pour le savoir.',
  measuring: 'Mesure',
  rungNow: 'mesure en cours',
  rungLater: 'à venir',
  cancelled: 'Annulé.',
  changed: 'La mesure s’est arrêtée parce que vos exemples ont changé entre-temps.',
  failed: 'La mesure a échoué.',
  intro: 'Chaque sorte de tête est testée sur les mêmes {asked, number} images, par des têtes qui n’avaient pas appris leur prise.',
  elsewhere:
    '« Tester » utilise aussi ces images, mais chaque sorte a ses propres têtes : son nombre peut différer de celui qui s’y trouve.',
  notAsked: 'Aucun de vos exemples ne peut encore servir à tester : chaque classe a besoin de deux prises.',
  zeroShot: 'Aucun exemple : les classes de préentraînement du backbone',
  oneSample: 'Un exemple par classe : moyenne la plus proche',
  linear: 'Tous les exemples : linéaire',
  mlp: 'Tous les exemples : deux couches',
  noZeroShot:
    'La première sorte de tête, zero-shot, manque : choisissez sous « Comment elle apprend » quelles classes de préentraînement du backbone comptent comme les vôtres.',
  bestOfThese: 'Pour l’instant, « {name} » est la sorte de tête à choisir.',
  bestSoFar: 'Pour l’instant, « {name} » est la sorte de tête à choisir. L’ajustement fin est encore en cours de mesure.',
  lastBetter: '« {name} » est la dernière sorte de tête nettement meilleure que la précédente.',
  noneBetter: 'Aucune sorte de tête n’est nettement meilleure que la précédente.',
  best: '« {name} » est la sorte de tête à choisir : aucune de celles qui apprennent plus n’est nettement meilleure sur ces images.',
  noneBeatsGuessing:
    'Pour l’instant, aucune de ces sortes de tête n’est nettement meilleure que de répondre au hasard : plus d’exemples peuvent aider, ou un autre backbone.',
  right: 'Juste pour {right, number} sur {asked, number}',
  detail: 'Une tête : {time} en moyenne pour apprendre et être testée, nombres appris : {numbers, number}',
  mapsIn: 'Dont {time} pour les cartes de caractéristiques, une fois pour toutes les têtes de cette sorte',
  detailNone: 'n’apprend rien',
  better: 'Nettement mieux que « {name} »',
  worse: 'Nettement moins bien que « {name} »',
  same: 'Pas de différence nette avec « {name} »',
  clearly: 'Nettement mieux ou moins bien : le <pValue>hasard seul</pValue> ferait rarement une telle différence.',
  caption: 'Une seule répartition pour toutes ; test de McNemar par prises contre la sorte précédente',
  share: 'Juste',
  interval: 'Intervalle à 95 %',
  time: 'Une tête : apprentissage et test',
  numbers: 'Nombres appris',
  pValue: 'p contre la sorte précédente',
  csvName: 'échelle',
  fineTuned: 'Tous les exemples : ajustement fin',
  operations: 'Multiplications-additions pour apprendre',
  work: '<multiplyAdd>Multiplications-additions</multiplyAdd> pour apprendre : {count}',
  tuning: 'Ajustement fin, une tête après l’autre',
  left: 'encore {time}',
  tunedNoBlock:
    'La dernière sorte de tête, l’ajustement fin, manque : ce backbone ne finit pas par une convolution 1 × 1. Choisissez un autre backbone.',
  tunedCancelled: 'La dernière sorte de tête manque : l’ajustement fin a été annulé.',
  tunedLeft: 'La dernière sorte de tête manque : l’ajustement fin s’est arrêté quand vous avez quitté ce projet.',
  tunedChanged: 'La dernière sorte de tête manque : l’ajustement fin s’est arrêté quand vos exemples ont changé.',
  unfinished:
    'Les sortes de tête suivantes manquent : la mesure s’est arrêtée avant qu’elles soient prêtes. Ce qui figure ici a été mesuré auparavant, et reste.',
  tunedInterrupted: 'La dernière sorte de tête manque : elle n’était pas encore mesurée quand ceci a été enregistré.',
  rates: 'Ce que fait le taux d’apprentissage',
  ratesText:
    'Le taux d’apprentissage dit jusqu’où chaque pas peut modifier la dernière partie du backbone. On a mesuré deux fois sur les mêmes images : avec le taux réglé, et avec un taux dix fois plus grand.',
  rate: 'Taux d’apprentissage {rate} : {right, number} justes sur {asked, number}, après {epochs} époques en moyenne.',
  rateDiverged: 'Taux d’apprentissage {rate} : les nombres ont grandi sans fin, rien n’a donc été appris.',
};
