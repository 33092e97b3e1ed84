// The picture of transfer: what is reused, what is learned and on what it runs.
import type { Translated } from '../translation';

export const transfer: Translated<'transfer'> = {
  label: 'De l’image à la prédiction',
  pretrained: '<backbone>Backbone</backbone>, préentraîné',
  random: '<backbone>Backbone</backbone>, <randomWeights>poids aléatoires</randomWeights>',
  trainedBefore: 'Déjà <pretraining>entraîné</pretraining> sur les photos d’autres personnes.',
  neverTrained: 'Jamais entraîné.',
  averagesFromNoise: 'Ses moyennes ont été réglées d’après du bruit : choisissez-le de nouveau une fois que vous avez des exemples.',
  averagesFromPictures: 'Seules ses moyennes ont été réglées, d’après {pictures, plural, one {# de vos images} other {# de vos images}}.',
  frozen: 'Ses {numbers, plural, one {# nombre reste} other {# nombres restent}} tels quels : il est <frozen>figé</frozen>.',
  lookingTime: 'Il regarde une image en {time}.',
  embedding: 'chaque image devient {numbers, plural, one {# nombre} other {# nombres}} : son <embedding>plongement</embedding>',
  yourHead: 'Votre <head>tête</head>',
  headFromFile: '<head>Tête</head> d’un {origin, select, link {lien} other {fichier}}',
  soon: 'Apprend à partir de vos exemples dès que ce backbone les a regardés.',
  waitsForMapping:
    'Attend que des classes de préentraînement du backbone comptent comme deux de vos classes. Aucun exemple n’est nécessaire.',
  waitsForStart: 'Apprend quand vous appuyez sur Démarrer, époque par époque, à partir d’exemples de deux classes.',
  waitsForSamples: 'Attend des exemples de deux classes. Elle apprend d’elle-même, à chaque exemple.',
  size: '{numbers, plural, one {# nombre} other {# nombres}}, {share} de tout le <neuralNetwork>réseau</neuralNetwork>.',
  sizeLearned:
    '{numbers, plural, one {# nombre} other {# nombres}}, {share} de tout le <neuralNetwork>réseau</neuralNetwork>, appris en {time}.',
  sizeTaken:
    '{numbers, plural, one {# nombre} other {# nombres}}, {share} de tout le <neuralNetwork>réseau</neuralNetwork>, repris du <classifier>classifieur</classifier> avec lequel le backbone a été préentraîné : aucun n’a été appris ici.',
  lessThan: 'moins de {share}',
  stoppedEarly:
    'L’apprentissage s’est arrêté après {steps, plural, one {# pas} other {# pas}}, avant que la tête soit au mieux. Avec une pénalité plus forte, elle y arrive plus vite.',
  details: 'Détails',
  device: 'Appareil : {device}',
  automatic: 'Automatique',
  automaticDetail: 'Le plus rapide qui donne les mêmes résultats',
  chooseDevice: 'Choisir un appareil automatiquement',
  dismiss: 'Fermer',
};
