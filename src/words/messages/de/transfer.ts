// The picture of transfer: what is reused, what is learned and on what it runs.
import type { Translated } from '../translation';

export const transfer: Translated<'transfer'> = {
  label: 'Vom Bild zur Vorhersage',
  pretrained: '<backbone>Backbone</backbone>, vortrainiert',
  random: '<backbone>Backbone</backbone>, <randomWeights>zufällige Gewichte</randomWeights>',
  trainedBefore: 'Schon auf Fotos anderer Leute <pretraining>trainiert</pretraining>.',
  neverTrained: 'Nie trainiert.',
  averagesFromNoise: 'Seine Mittelwerte wurden aus Rauschen gesetzt: Wähle es noch einmal, sobald du Beispiele hast.',
  averagesFromPictures: 'Nur seine Mittelwerte wurden gesetzt, aus {pictures, plural, one {# deiner Bilder} other {# deiner Bilder}}.',
  frozen: 'Seine {numbers, plural, one {# Zahl bleibt} other {# Zahlen bleiben}}, wie sie sind: Es ist <frozen>eingefroren</frozen>.',
  lookingTime: 'Es sieht ein Bild in {time} an.',
  embedding: 'aus jedem Bild {numbers, plural, one {wird # Zahl} other {werden # Zahlen}}: sein <embedding>Embedding</embedding>',
  yourHead: 'Dein <head>Kopf</head>',
  headFromFile: '<head>Kopf</head> aus {origin, select, link {einem Link} other {einer Datei}}',
  soon: 'Lernt aus deinen Beispielen, sobald dieses Backbone sie angesehen hat.',
  waitsForMapping: 'Wartet, bis Vortrainingsklassen des Backbones als zwei deiner Klassen zählen. Er braucht kein Beispiel.',
  waitsForStart: 'Lernt, wenn du Start drückst, Epoche um Epoche, aus Beispielen von zwei Klassen.',
  waitsForSamples: 'Wartet auf Beispiele von zwei Klassen. Er lernt von selbst, mit jedem Beispiel.',
  size: '{numbers, plural, one {# Zahl} other {# Zahlen}}, {share} des ganzen <neuralNetwork>Netzes</neuralNetwork>.',
  sizeLearned:
    '{numbers, plural, one {# Zahl} other {# Zahlen}}, {share} des ganzen <neuralNetwork>Netzes</neuralNetwork>, gelernt in {time}.',
  sizeTaken:
    '{numbers, plural, one {# Zahl} other {# Zahlen}}, {share} des ganzen <neuralNetwork>Netzes</neuralNetwork>, übernommen vom <classifier>Klassifikator</classifier>, mit dem das Backbone vortrainiert wurde: Hier wurde keine gelernt.',
  lessThan: 'weniger als {share}',
  stoppedEarly:
    'Das Lernen endete nach {steps, plural, one {# Schritt} other {# Schritten}}, bevor der Kopf am besten war. Mit einem stärkeren Strafterm kommt er schneller ans Ziel.',
  details: 'Details',
  device: 'Gerät: {device}',
  automatic: 'Automatisch',
  automaticDetail: 'Das schnellste, das dieselben Ergebnisse gibt',
  chooseDevice: 'Gerät automatisch wählen',
  dismiss: 'Schließen',
};
