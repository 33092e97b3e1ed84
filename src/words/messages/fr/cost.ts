// Cost: what a head took here, and what pretraining took elsewhere.
import type { Translated } from '../translation';

export const cost: Translated<'cost'> = {
  empty: 'Rien n’a encore été appris ici',
  emptyText:
    'Vous verrez ici ce que votre tête a pris en temps, en opérations et en énergie, à côté du préentraînement du backbone sur lequel elle repose, et de ce qu’ont pris ailleurs de plus grands préentraînements. Apprenez-lui d’abord deux classes.',
  fromTo: '{low} à {high}',
  share: 'Le préentraînement de ce backbone a pris {times} fois autant d’énergie que votre tête.',
  shareAll: 'Votre tête a pu utiliser autant d’énergie qu’en a pris le préentraînement de ce backbone, ou plus.',
  shareUnknown:
    'L’énergie qu’a prise le préentraînement de ce backbone n’a jamais été publiée ; personne ne peut donc dire quelle part votre tête en a utilisée.',
  shareUnread: 'Ce qu’a pris le préentraînement de ce backbone figure sur sa fiche, qui n’a pas pu être lue. Y a-t-il une connexion ?',
  payback: 'Donc {heads} têtes comme la vôtre prennent ensemble autant d’énergie que le préentraînement.',
  reading: 'Lecture de ce que le pré-entraînement a demandé…',
  measuring: 'On mesure le temps que prend une image…',
  nothingLearned:
    'Cette tête n’a rien appris icis: elle tire ses réponses de ce que le backbone a appris avant. Elle n’a rien coûté d’autre que le préentraînement.',
  untimed:
    'Le temps que prend une image n’a pas pu être mesurés: aucune image d’ici ne s’ouvre, ou l’horloge de ce navigateur est trop grossière. On ne connaît donc ni le temps ni l’énergie.',
  head: 'Votre tête',
  headOf: '{samples, plural, one {# image} other {# images}}, {classes, plural, one {# classe} other {# classes}}',
  operations: '<multiplyAdd>Opérations</multiplyAdd>',
  embeddingOperations:
    '{pictures, number} × {each} = {all} : les multiplications-additions pour les plongements des images, comptées d’après le réseau',
  headOperations:
    '{operations} : les multiplications-additions pour ajuster la tête, d’un seul pas du solveur à autant qu’il peut en faire',
  headEpochOperations:
    '{operations} : les multiplications-additions pour apprendre la tête, comptées d’après ses couches et toutes ses époques',
  headOtherOperations: 'Cette sorte de tête n’est pas comptée : ce qu’elle prend est dans le temps.',
  time: 'Temps ici',
  timeText: '{pictures, number} × {each} = {embedding} pour les plongements des images, {head} pour apprendre la tête',
  timeNoHead:
    '{pictures, number} × {each} = {embedding} pour les plongements des images. La durée de la tête n’est pas connue : elle a appris pas à pas, pour être regardée, ou lors d’une visite précédente. L’énergie est celle des images seules.',
  timeElsewhere:
    'La durée d’une image dépend de ce qui tourne à côté : avec la caméra allumée, elle peut être plus longue que mesurée seule.',
  searchOperations:
    '{operations} : les multiplications-additions pour chercher la pénalité, d’un seul pas du solveur à autant qu’il peut en faire pour chaque tête essayée',
  searchTime: '{time} pour le réglage choisi automatiquement',
  searchUnknown:
    'La durée du choix du réglage automatique n’est pas connue : une version antérieure de Headstart l’a fait. Elle n’est comptée ni ici ni dans l’énergie.',
  mapsOperations:
    '{operations} : les multiplications-additions pour faire les cartes de caractéristiques dont elle a appris, chaque image passant une fois de plus par le backbone, jusqu’à son dernier bloc',
  mapsTime: '{time} pour faire les cartes de caractéristiques dont elle a appris',
  mapsUnknown:
    'La durée des cartes de caractéristiques dont elle a appris n’est pas connue : une version antérieure de Headstart les a faites. Elle n’est comptée ni ici ni dans l’énergie.',
  energy: 'Énergie',
  energyText: '{energy} : le temps, à une puissance de {watts} watts',
  floor:
    'Compté d’après les opérations, ce serait {energy} : un appareil dépense environ 0,5 à 5 milliardièmes de joule par multiplication-addition, y compris pour aller chercher les nombres. Le calcul lui-même n’en est qu’un centième à un millième.',
  device: 'Cet appareil est',
  phone: 'un téléphone',
  laptop: 'un ordinateur portable',
  desktop: 'un ordinateur de bureau',
  wattsLow: 'Watts, au moins',
  wattsHigh: 'Watts, au plus',
  grid: 'CO₂ de votre électricité, en grammes par kilowattheure',
  gridHint:
    'Laissez vide pour ne pas compter le CO₂ : il dépend du lieu et du moment où votre électricité est produite, et on ne les connaît pas ici.',
  refused: 'Pas pris en compte : il faut un nombre de {least, number} à {most, number}.',
  carbon: '{carbon} de CO₂ pour votre tête',
  carbonRow: 'CO₂',
  grams: '{count} g',
  pretraining: 'Préentraînement de {name}',
  pretrainingCard: 'sa fiche : {epochs, number} époques sur {pictures, number} photos, {time}, sur {device} ; pas mesuré au compteur',
  onePass:
    'Une seule époque sur ses {photos, number} photos, à l’aller et au retour, fait au moins ce nombre de multiplications-additions : {operations}. Et il y a eu beaucoup d’époques.',
  axis: 'Énergie, chaque repère vaut dix fois le précédent',
  row: '{name} : {energy}',
  kettle: 'Faire bouillir un litre d’eau',
  vitSmall: 'Entraînement de ViT-Small',
  vitLarge: 'Entraînement de ViT-Large',
  dinov2: 'Préentraînement de DINOv2 (ViT-g)',
  clip: 'Préentraînement de CLIP (ViT-L/14)',
  gpt3: 'Préentraînement de GPT-3',
  measured: 'mesuré',
  reported: 'publié',
  derived: 'calculé',
  assumed: 'calculé d’après votre temps et les watts ci-dessus',
  from: '{status}, {source}, {year}',
  caption: 'Énergie en wattheures, avec l’origine de chaque chiffre',
  what: 'Quoi',
  least: 'Au moins',
  most: 'Au plus',
  source: 'Source',
  csvName: 'coût',
  wattHours: '{count} Wh',
  milliwattHours: '{count} mWh',
  microwattHours: '{count} µWh',
  kilowattHours: '{count} kWh',
  megawattHours: '{count} MWh',
  trillion: '{count} mille milliards',
};
