// Heads as files: saved, opened, handed on.
import type { Translated } from '../translation';

export const share: Translated<'share'> = {
  save: 'Kopf speichern',
  waitsForSamples: 'Deine Beispiele werden noch angesehen: {done} von {total}. Der Kopf wird ausgegeben, sobald er alle kennt.',
  waitsForSettings: 'Die Einstellungen des Kopfes werden noch aus deinen Beispielen gewählt. Er wird ausgegeben, sobald das fertig ist.',
  waitsForLearning: 'Der Kopf lernt deine Beispiele noch. Er wird ausgegeben, sobald er alle kennt.',
  holdsSamples: 'Dieser Kopf behält etwas von jedem Beispiel',
  holdsSamplesMeans:
    'Ein Kopf der Art „Nächste Nachbarn“ behält die Zahlen, die für jedes Beispiel stehen (sein Embedding). Wer die Datei bekommt, kann etwas über jedes Bild herausfinden, aber nicht das Bild selbst.',
  saveAnyway: 'Trotzdem speichern',
  none: 'Noch kein Kopf zum Speichern',
  noneMeans:
    'Ein <head>Kopf</head> ist das, was aus deinen <sample>Beispielen</sample> lernt. Sobald zwei Klassen Beispiele haben, kannst du ihn hier als Datei speichern.',
  noneMeansOn:
    'Ein <head>Kopf</head> ist das, was aus deinen <sample>Beispielen</sample> lernt. Sobald zwei Klassen, die nicht ausgenommen sind, Beispiele haben, kannst du ihn hier als Datei speichern.',
  fileHolds: 'Sie enthält den Kopf und die Namen seiner Klassen, nicht deine Bilder.',
  kindOf: 'Wie er gelernt hat: {kind}',
  knows: 'Was er kennt',
  unnamed:
    '{count, plural, one {Eine Klasse heißt noch {names}.} other {Einige Klassen heißen noch {names}.}} Genau das lesen andere dann als Antwort. Gib ihnen beim Lehren Namen, die sagen, was sie zeigen.',
  file: 'Kopf als Datei',
  fileFor: 'Lass jemanden nutzen, was du beigebracht hast, hier oder in Python.',
  openMeans:
    'Der Kopf von jemand anderem (der Name endet auf .head.safetensors). Er sagt sofort vorher, und deine eigenen Beispiele bleiben.',
  open: 'Kopf öffnen',
  back: 'Zurück zu meinem Kopf',
  name: 'Name',
  savedOn: 'Gespeichert am',
  learnedFrom: 'Gelernt aus',
  backbone: 'Backbone',
  madeBy: 'Gemacht von',
  notSaid: 'Nicht angegeben.',
  teachOwn: 'Eigene Klassen beibringen',
};
