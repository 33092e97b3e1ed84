// The cards of the backbones that come with the app: what they learned from and lack, how they were made, how good they are,
// what they cost.
import type { Translated } from '../translation';

export const backboneCards: Translated<'backboneCards'> = {
  open: 'Fiche : comment il est fait, ce qu’il vaut, ce qui lui manque',
  fetching: 'Récupération de la fiche…',
  failed: 'La fiche n’a pas pu être récupérée. Y a-t-il une connexion ?',
  learnedFrom: 'Sur quoi il a appris',
  data: 'Tiny ImageNet : des photos de 64 × 64 pixels, de 200 classes d’ImageNet ; {pictures, plural, one {# image} other {# images}}.',
  gaps: 'Ce qui y manque',
  gapKinds:
    'Il a vu 200 sortes de choses (animaux, outils, véhicules, aliments, monuments), chacune en photo du web de 64 × 64 pixels. Il ne connaît tout le reste que par ressemblance avec elles.',
  gapPeople:
    'Les personnes n’en font pas partie. Les photos ont été recueillies sur le web avant 2010, surtout en Europe et en Amérique du Nord : logements, vêtements, plats et visages d’ailleurs sont rares ou absents.',
  gapSigns: 'Lettres, nombres, dessins, écrans, radiographies et cartes manquent : pour eux, il ne vaut guère mieux que des pixels bruts.',
  gapDetails:
    'Les petits détails se perdent : une image est lue à quelques dizaines de pixels de côté. Textes, visages lointains et différences fines entre espèces ne se distinguent donc pas.',
  gapDetails128:
    'Les petits détails se perdent : une image est lue à 128 pixels de côté par un réseau qui a appris sur 64. Textes, visages lointains et différences fines entre espèces ne se distinguent donc pas.',
  gapLabels:
    'Les étiquettes des photos d’entraînement sont en partie fausses ou ambiguës (plusieurs choses sur une image, une seule étiquette).',
  network: 'Le réseau',
  networkText:
    'Une convolution 3 × 3 vers 16 canaux à moitié de taille ; deux résidus inversés fusionnés vers 24 et 48 canaux, chacun divisant encore la carte par deux (une convolution 3 × 3 dense élargit : rapide là où une carte est grande et mince) ; quatre résidus inversés de 48, 112, 112 et 112 canaux (1 × 1 élargit quatre fois, 3 × 3 agit par canal, 1 × 1 projette), l’un d’eux divisant la carte par deux ; une convolution 1 × 1 vers 512 canaux, dont la moyenne sur les {side, number} × {side, number} positions est le plongement. Normalisation par lots après chaque convolution, ReLU6 après toutes sauf les projections.',
  made: 'Comment il a été fait',
  recipe:
    'AdamW, lots de 256, taux d’apprentissage 0,003 avec montée puis cosinus ; entropie croisée sur les étiquettes (lissage 0,1) et distillation de MobileNetV2 1.0 (ses caractéristiques moyennes de la photo agrandie à 160 × 160, standardisées, par une application linéaire ; et ses logits ImageNet à température 2). Recadrages aléatoires de 40–100 % de la photo, miroirs, couleur, flou et netteté, sur des images de 64 × 64 pixels. Poids moyennés exponentiellement (0,999).',
  recipe128:
    'Les poids sont ceux de Headstart 1 ; seules les images qu’on leur montre sont plus grandes : 128 pixels de côté au lieu de 72.',
  quality: 'Ce qu’il vaut',
  accuracy: 'Sur les photos de validation, il en nomme {top1} juste, {top5} en cinq essais.',
  best: 'Les meilleures : {classes}.',
  worst: 'Les moins bonnes : {classes}.',
  classAccuracy: '{class} ({share})',
  probe: 'Réponses justes d’une tête après 1 à 25 images par classe, sur des photos pour lesquelles aucun de ces backbones n’a été fait',
  backbone: 'Backbone',
  setFruit: '6 sortes de fruits, images par classe',
  setHandDigits: '10 nombres montrés à la main, images par classe',
  setRubbish: '6 sortes de déchets, images par classe',
  setMean: 'Moyenne de toutes les séries, images par classe',
  setOther: '{set}, images par classe',
  rowOf: '{backbone} ({side, number})',
  randomInit: 'Headstart 1, poids aléatoires',
  rawPixels: 'Sans backbone : pixels bruts',
  costs: 'Ce qu’il coûte',
  size: '{weights, plural, one {# poids} other {# poids}} (noyaux float16, normalisation par lots float32), {multiplyAdds} multiplications-additions par image.',
  pretraining: 'Le préentraînement a pris {time} ({epochs} époques) sur {device} et entre {least} et {most} Wh.',
  energy:
    'L’énergie n’a pas été mesurée : {hours} h, à une puissance de 3 à 15 W. Le passage unique du réseau enseignant sur les photos et les essais ne sont pas comptés.',
  terms: 'Conditions',
  termsText:
    'Les poids ont été entraînés sur Tiny ImageNet, une partie d’ImageNet, dont les photos sont réservées à la recherche et à l’enseignement et ne sont pas transmises ici. Le réseau enseignant, MobileNetV2, est sous licence Apache 2.0.',
  fingerprint: 'Empreinte',
  fingerprintOf: 'SHA-256 de ses poids float32 dans l’ordre du manifeste',
};
