// How the head learns: the kinds of head, what each reuses and learns, and its settings.
import type { Translated } from '../translation';

export const heads: Translated<'heads'> = {
  open: 'Wie er lernt',
  title: 'Wie der Kopf lernt',
  hint: 'Jede Art von <head>Kopf</head> nutzt weiter, was das <backbone>Backbone</backbone> gelernt hat. Sie stehen von der einfachsten bis zur aufwendigsten. Wähle eine: Die einfachen antworten sofort, die letzten lernen, wenn du „Start“ drückst.',
  opened:
    '„{head}“, ein Kopf aus {origin, select, link {einem Link} other {einer Datei}}, sagt jetzt vorher. Was du hier wählst, ist, wie dein eigener Kopf lernt.',
  kind: 'Art von Kopf',
  numbers: '{numbers, plural, one {# Zahl} other {# Zahlen}}',
  reusesClassifier: 'Nutzt das Backbone und seine Vortrainingsklassen: die Dinge, die es schon benennen kann.',
  reusesFrozen: 'Nutzt das <frozen>eingefrorene</frozen> Backbone.',
  reusesMost: 'Nutzt das Backbone bis auf seinen letzten Teil.',
  learnsNothing: 'Lernt nichts: Du sagst, welche Vortrainingsklassen als deine Klassen zählen.',
  learnsMean: 'Lernt das <nearestMean>mittlere Embedding jeder Klasse</nearestMean>: Ein Beispiel genügt für den Anfang.',
  learnsSamples:
    'Lernt jedes Beispiel auswendig: Die <neighbour>Beispiele, die einem neuen Bild am ähnlichsten sind</neighbour>, stimmen darüber ab.',
  learnsWeights: 'Lernt, wie stark jede Zahl eines Embeddings für jede Klasse spricht (<linearHead>logistische Regression</linearHead>).',
  learnsLayers:
    'Lernt zwei <layer>Schichten</layer> von <weight>Gewichten</weight> (ein mehrschichtiges Perzeptron), <epoch>Epoche</epoch> um Epoche, während du zusiehst.',
  learnsBlock: '<fineTuning>Lernt diesen letzten Teil neu</fineTuning>, zusammen mit dem Kopf.',
  nothingToSet: 'Hier gibt es nichts einzustellen.',
  lookingAgain: 'Sieht noch einmal hin …',
  notFound: 'Es wurde kein besserer Wert gefunden; der Kopf bleibt bei diesem.',
  strengthAuto: 'Die Stärke automatisch wählen',
  strength: 'Stärke des Strafterms',
  strengthNow: 'Stärke des Strafterms: {strength}.',
  strengthUsual: 'Stärke des Strafterms: {strength}, die übliche.',
  strengthHow:
    'Sie wird durch Testen mit zurückgehaltenen Beispielen gewählt, immer ganze Aufnahmen, jedes Mal, wenn du aufhörst, Beispiele hinzuzufügen.',
  strengthMeaning:
    'Der <penalty>Strafterm</penalty> (L2-Regularisierung) hält die <weight>Gewichte</weight> des Kopfes klein. Schwach: Der Kopf folgt jedem deiner Beispiele. Stark: Er richtet sich nach dem Gemeinsamen und ist weniger sicher.',
  balanced: 'Jede Klasse zählt gleich viel',
  balancedOn: 'Eine Klasse mit vielen Beispielen hat keinen Vorteil.',
  balancedOff: 'Eine Klasse mit vielen Beispielen hat einen Vorteil, als käme sie öfter vor.',
  votersAuto: 'Die Zahl der Nachbarn automatisch wählen',
  voters: 'Nachbarn, die abstimmen',
  votersUnknown: 'Nachbarn, die abstimmen: …',
  votersNow: '{voters, plural, one {Das nächste Beispiel entscheidet.} other {Die # nächsten Beispiele stimmen ab.}}',
  votersUsual:
    '{voters, plural, one {Das nächste Beispiel entscheidet, wie üblich.} other {Die # nächsten Beispiele stimmen ab, wie üblich.}}',
  votersHow:
    'Die Zahl wird gewählt, indem jedes Beispiel gegen alle anderen getestet wird, jedes Mal, wenn du aufhörst, Beispiele hinzuzufügen.',
  votersMeaning: 'Wenige: Ein einziges seltsames Beispiel kann entscheiden. Viele: Kleine Klassen werden überstimmt.',
  keepsEmbeddings:
    'Dieser Kopf behält ein <embedding>Embedding</embedding> von jedem Beispiel; seine Datei enthält also etwas von jedem deiner Bilder.',
  oneRecording:
    '{count, plural, one {{classes} hat nur eine Aufnahme, deshalb kann davon kein Beispiel zurückgehalten werden, um einen besseren Wert zu finden. Nimm diese Klasse noch einmal auf.} other {{classes} haben je nur eine Aufnahme, deshalb kann davon kein Beispiel zurückgehalten werden, um einen besseren Wert zu finden. Nimm diese Klassen noch einmal auf.}}',
  oneRecordingMany:
    '{count, plural, one {# Klasse hat nur eine Aufnahme, deshalb kann davon kein Beispiel zurückgehalten werden, um einen besseren Wert zu finden. Nimm sie noch einmal auf.} other {# Klassen haben je nur eine Aufnahme, deshalb kann davon kein Beispiel zurückgehalten werden, um einen besseren Wert zu finden. Nimm jede davon noch einmal auf.}}',
};
