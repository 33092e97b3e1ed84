// How the head learns: the kinds of head, what each reuses and learns, and its settings.
import type { Translated } from '../translation';

export const heads: Translated<'heads'> = {
  open: 'Comment elle apprend',
  title: 'Comment la tête apprend',
  hint: 'Chaque sorte de <head>tête</head> réutilise ce que le <backbone>backbone</backbone> a appris. Elles vont de la plus simple à la plus élaborée. Choisissez-en une : les simples répondent aussitôt, les dernières apprennent quand vous appuyez sur « Démarrer ».',
  opened:
    '« {head} », une tête venue d’un {origin, select, link {lien} other {fichier}}, prédit maintenant. Ce que vous choisissez ici est la façon d’apprendre de votre propre tête.',
  kind: 'Sorte de tête',
  numbers: '{numbers, plural, one {# nombre} other {# nombres}}',
  reusesClassifier: 'Réutilise le backbone et ses classes de préentraînement : les choses qu’il sait déjà nommer.',
  reusesFrozen: 'Réutilise le backbone <frozen>figé</frozen>.',
  reusesMost: 'Réutilise le backbone, sauf sa dernière partie.',
  learnsNothing: 'N’apprend rien : vous dites quelles classes de préentraînement comptent comme vos classes.',
  learnsMean: 'Apprend le <nearestMean>plongement moyen de chaque classe</nearestMean> : un exemple suffit pour commencer.',
  learnsSamples: 'Apprend chaque exemple par cœur : les <neighbour>exemples les plus semblables à une nouvelle image</neighbour> votent.',
  learnsWeights:
    'Apprend à quel point chaque nombre d’un plongement plaide pour chaque classe (<linearHead>régression logistique</linearHead>).',
  learnsLayers:
    'Apprend deux <layer>couches</layer> de <weight>poids</weight> (un perceptron multicouche), <epoch>époque</epoch> par époque, sous vos yeux.',
  learnsBlock: '<fineTuning>Réapprend cette dernière partie</fineTuning>, avec la tête.',
  nothingToSet: 'Il n’y a rien à régler.',
  lookingAgain: 'Nouvelle recherche…',
  notFound: 'Aucune meilleure valeur n’a été trouvée ; la tête continue avec celle-ci.',
  strengthAuto: 'Choisir la force automatiquement',
  strength: 'Force de la pénalité',
  strengthNow: 'Force de la pénalité : {strength}.',
  strengthUsual: 'Force de la pénalité : {strength}, la valeur habituelle.',
  strengthHow:
    'Elle est choisie en testant sur des exemples mis de côté, par prises entières, chaque fois que vous cessez d’ajouter des exemples.',
  strengthMeaning:
    'La <penalty>pénalité</penalty> (régularisation L2) garde petits les <weight>poids</weight> de la tête. Faible : la tête suit chacun de vos exemples. Forte : elle se fie à ce qu’ils ont en commun et est moins sûre.',
  balanced: 'Toutes les classes comptent autant',
  balancedOn: 'Une classe qui a beaucoup d’exemples n’a pas d’avantage.',
  balancedOff: 'Une classe qui a beaucoup d’exemples a un avantage, comme si elle se présentait plus souvent.',
  votersAuto: 'Choisir le nombre de voisins automatiquement',
  voters: 'Voisins qui votent',
  votersUnknown: 'Voisins qui votent :…',
  votersNow: '{voters, plural, one {L’exemple le plus proche décide.} other {Les # exemples les plus proches votent.}}',
  votersUsual:
    '{voters, plural, one {L’exemple le plus proche décide, comme d’habitude.} other {Les # exemples les plus proches votent, comme d’habitude.}}',
  votersHow: 'Le nombre est choisi en testant chaque exemple contre tous les autres, chaque fois que vous cessez d’ajouter des exemples.',
  votersMeaning: 'Peu : un seul exemple étrange peut décider. Beaucoup : les petites classes perdent le vote.',
  keepsEmbeddings:
    'Cette tête garde un <embedding>plongement</embedding> de chaque exemple ; son fichier contient donc quelque chose de chacune de vos images.',
  oneRecording:
    '{count, plural, one {{classes} n’a qu’une seule prise ; aucun de ses exemples ne peut donc être mis de côté pour trouver une meilleure valeur. Filmez cette classe encore une fois.} other {{classes} n’ont qu’une seule prise chacune ; aucun de leurs exemples ne peut donc être mis de côté pour trouver une meilleure valeur. Filmez ces classes encore une fois.}}',
  oneRecordingMany:
    '{count, plural, one {# classe n’a qu’une seule prise ; aucun de ses exemples ne peut donc être mis de côté pour trouver une meilleure valeur. Filmez-la encore une fois.} other {# classes n’ont qu’une seule prise chacune ; aucun de leurs exemples ne peut donc être mis de côté pour trouver une meilleure valeur. Filmez chacune encore une fois.}}',
};
