// Heads as files: saved, opened, handed on.
import type { Translated } from '../translation';

export const share: Translated<'share'> = {
  save: 'Enregistrer la tête',
  waitsForSamples: 'Vos exemples sont encore en train d’être regardés : {done} sur {total}. La tête sort dès qu’elle les connaît tous.',
  waitsForSettings: 'Les réglages de la tête sont encore en train d’être choisis d’après vos exemples. Elle sort dès que c’est fait.',
  waitsForLearning: 'La tête apprend encore vos exemples. Elle sort dès qu’elle les connaît tous.',
  holdsSamples: 'Cette tête garde quelque chose de chaque exemple',
  holdsSamplesMeans:
    'Une tête de plus proches voisins garde les nombres qui représentent chaque exemple (son plongement). Quiconque reçoit le fichier peut apprendre quelque chose de chaque image, mais pas l’image elle-même.',
  saveAnyway: 'L’enregistrer quand même',
  none: 'Pas encore de tête à enregistrer',
  noneMeans:
    'Une <head>tête</head> est ce qui apprend à partir de vos <sample>exemples</sample>. Dès que deux classes ont des exemples, vous pouvez l’enregistrer ici dans un fichier.',
  noneMeansOn:
    'Une <head>tête</head> est ce qui apprend à partir de vos <sample>exemples</sample>. Dès que deux classes non exclues ont des exemples, vous pouvez l’enregistrer ici dans un fichier.',
  fileHolds: 'Il contient la tête et les noms de ses classes, pas vos images.',
  kindOf: 'Comment elle a appris : {kind}',
  knows: 'Ce qu’elle connaît',
  unnamed:
    '{count, plural, one {Une classe s’appelle encore {names}.} other {Des classes s’appellent encore {names}.}} C’est tout ce que d’autres liront comme réponse. Donnez-leur, là où vous enseignez, des noms qui disent ce qu’elles montrent.',
  file: 'Fichier de tête',
  fileFor: 'Laissez quelqu’un utiliser ce que vous avez enseigné, ici ou en Python.',
  openMeans: 'La tête de quelqu’un (son nom finit par .head.safetensors). Elle prédit aussitôt, et vos propres exemples restent.',
  open: 'Ouvrir une tête',
  back: 'Revenir à ma tête',
  name: 'Nom',
  savedOn: 'Enregistrée le',
  learnedFrom: 'Apprise à partir de',
  backbone: 'Backbone',
  madeBy: 'Faite par',
  notSaid: 'Non indiqué.',
  teachOwn: 'Entraîner mes propres classes',
};
