// What the words of the field mean, each in plain words.
import type { Translated } from '../translation';

export const termMeanings: Translated<'termMeanings'> = {
  sample: 'Une image que vous avez donnée, avec sa classe. C’est des exemples que la tête apprend.',
  class: 'Une des choses que la tête distingue. Vous choisissez son nom.',
  dataset: 'Tous vos exemples avec leurs classes.',
  recording:
    'Des exemples pris juste l’un après l’autre, pendant que le bouton était maintenu une fois. Ils se ressemblent beaucoup et restent donc toujours ensemble.',
  tag: 'Un mot que vous mettez sur des exemples pour en comparer des groupes, comme « dedans » et « dehors ».',
  backbone:
    'Un grand réseau de neurones déjà entraîné sur les photos d’autres personnes. Il change chaque image en une liste de nombres. Vous l’utilisez tel quel.',
  session: 'Un backbone pendant qu’il est chargé et travaille sur un appareil.',
  fingerprint: 'Un code court, calculé à partir de tous les nombres d’un backbone. Deux backbones de même code sont les mêmes.',
  classifier: 'La dernière partie d’un backbone, de son premier entraînement. Elle nomme les sortes de choses apprises alors.',
  pretrainingClass: 'Une sorte de chose que le backbone a appris à nommer lors de son premier entraînement, avant d’arriver chez vous.',
  embedding: 'La liste de nombres que le backbone tire d’une image. Des images semblables reçoivent des nombres semblables.',
  featureMap: 'Une grille de nombres à l’intérieur du backbone. Elle montre où, dans l’image, quelque chose a été trouvé.',
  head: 'La petite partie qui apprend de vos exemples. Elle change les nombres d’une image en une probabilité pour chaque classe.',
  hyperparameter: 'Un réglage choisi avant l’apprentissage. Il n’est pas appris des exemples.',
  epoch: 'Un passage sur tous les exemples pendant que la tête apprend.',
  learningRate:
    'La taille de chaque pas de l’apprentissage. Trop petits, l’apprentissage est long ; trop grands, il ne se stabilise jamais.',
  augmentation:
    'Des copies d’un exemple en miroir, recadrées, plus claires, plus sombres ou floues. La tête en apprend aussi, pour faire moins attention à ces choses.',
  logit: 'Le score d’une classe avant qu’il devienne une probabilité. La classe au score le plus haut est la réponse.',
  split: 'De quelles prises une tête peut apprendre, et lesquelles sont gardées pour la tester.',
  fold: 'Une des cinq parts de vos prises. Chacune à son tour est gardée pour tester, pendant qu’une tête apprend des quatre autres.',
  heldOut: 'Gardé pour tester : la tête n’a pas appris de ces exemples ; ses réponses sont donc un test honnête.',
  shot: 'Un exemple pour chaque classe. Avec un shot, la tête apprend d’un seul exemple de chaque classe.',
  confusionMatrix: 'Un tableau des réponses justes et fausses : une ligne pour chaque vraie classe, une colonne pour chaque réponse.',
  calibration: 'Faire que les pourcentages disent vrai : sur 100 réponses données à 80 pour cent, environ 80 sont justes.',
  novelty:
    'Combien peu une image ressemble à l’un de vos exemples. Quand rien de tel n’y était, « Je ne sais pas » est la réponse honnête.',
  neighbour: 'Un exemple qui, pour le backbone, ressemble le plus à une image : ses nombres sont les plus proches.',
  evidenceMap: 'L’image en carrés. Chacun montre combien il parlait pour la réponse ou contre elle.',
};
