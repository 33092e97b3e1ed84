// The way of one picture through the backbone.
import type { Translated } from '../translation';

export const inside: Translated<'inside'> = {
  waiting: 'Le backbone arrive.',
  unseen: 'Examen de l’image. Si autre chose est en cours de calcul, ceci l’attend.',
  graph: 'On ne peut pas voir l’intérieur de ce backbone',
  graphText:
    '{backbone} est un graphe : ses opérations ont été réécrites pour aller vite, et ses blocs ne se distinguent plus. Choisissez un backbone au format à couches, comme Headstart 1 ou un MobileNetV2.',
  empty: 'Pas encore d’image à suivre',
  emptyText:
    'Ici, vous suivez une image à travers le backbone : ce que chaque bloc y voit, les nombres qui en sortent, et comment ils deviennent la réponse. Ajoutez un exemple ou allumez la caméra.',
  failed: 'Le backbone n’a rien tiré de cette image. Choisissez-en une autre.',
  intro:
    'Une image traverse les blocs de haut en bas. Chaque <featureMap>carte</featureMap> montre où le backbone trouve quelque chose : clair là où c’est fort. De chaque bloc, on voit les cartes que cette image allume le plus.',
  filters: 'Les premiers filtres',
  filtersText:
    '{count, plural, one {# <filter>filtre</filter>} other {# <filter>filtres</filter>}} de {height} × {width} pixels, déplacés sur toute l’image. Chacun répond le plus là où l’image lui ressemble.',
  block: 'Bloc {number, number} sur {blocks, number}',
  layer: 'Dans le fichier du réseau : {name}',
  shape: '{operation} : {channels, plural, one {# carte} other {# cartes}} de {height} × {width} positions',
  convolution: 'Convolution {height} × {width}',
  sum: 'Somme avec la connexion résiduelle',
  other: 'Bloc',
  mapsOf: 'Cartes du bloc {number, number}',
  map: 'Carte {channel}, allumée à {light}',
  press: 'Appuyez sur une carte pour voir quels exemples l’allument le plus.',
  lit: 'Exemples qui l’allument',
  litOf: 'Bloc {number, number}, carte {channel}',
  litText:
    'Sur {samples, plural, one {# exemple} other {# exemples}}, ceux qui allument le plus cette carte. Le nombre dit avec quelle force : la moyenne de toutes ses positions, où moins de zéro compte pour zéro.',
  looking: 'Vos exemples traversent le backbone',
  cancelled: 'Annulé.',
  litFailed: 'Vos exemples n’ont pas pu être suivis.',
  behind: 'Vos exemples ont changé depuis.',
  again: 'Chercher de nouveau',
  embedding: 'Le plongement',
  embeddingText: 'La moyenne de chacune des dernières cartes : {length, number} nombres. C’est tout ce que la tête reçoit de l’image.',
  strip: 'Les {length, number} nombres du plongement, clairs là où ils sont grands',
  noHead: 'Apprenez deux classes à la tête, et vous verrez ici comment ces nombres deviennent la réponse.',
  notLinear:
    'La tête utilisée n’est pas linéaire : sa réponse n’est pas une somme de produits. Choisissez « linéaire » sous « Comment elle apprend » pour en voir une.',
  class: 'Somme pour la classe',
  answer: 'La réponse',
  sumSentence: '{class} obtient {logit}. La classe au plus grand <logit>logit</logit> est la réponse.',
  what: 'Nombre',
  value: 'Plongement',
  weight: 'Poids',
  product: 'Produit',
  number: 'Nombre {index}',
  rest: '{count, plural, one {# autre produit} other {# autres produits}}',
  rounding: 'Arrondi',
  bias: 'Constante (biais)',
  logit: 'Logit de {class}',
  caption: 'Plongement × poids de {class}, tous les produits',
  csvName: 'plongement',
};
