// Cost: what a head took here, and what pretraining took elsewhere.
import type { Translated } from '../translation';

export const cost: Translated<'cost'> = {
  empty: 'Hier wurde noch nichts gelernt',
  emptyText:
    'Hier wirst du sehen, was dein Kopf an Zeit, Rechenschritten und Energie gebraucht hat, neben dem Vortraining seines Backbones und neben dem, was größeres Vortraining anderswo gebraucht hat. Bring ihm zuerst zwei Klassen bei.',
  fromTo: '{low} bis {high}',
  share: 'Das Vortraining dieses Backbones hat {times} Mal so viel Energie gebraucht wie dein Kopf.',
  shareAll: 'Dein Kopf kann so viel Energie gebraucht haben wie das Vortraining dieses Backbones, oder mehr.',
  shareUnknown:
    'Wie viel Energie das Vortraining dieses Backbones gebraucht hat, wurde nie veröffentlicht; niemand kann also sagen, welchen Teil davon dein Kopf gebraucht hat.',
  shareUnread:
    'Was das Vortraining dieses Backbones gebraucht hat, steht in seinem Steckbrief, und der konnte nicht gelesen werden. Besteht eine Verbindung?',
  payback: 'Also verbrauchen {heads} Köpfe wie deiner zusammen so viel Energie wie das Vortraining.',
  reading: 'Der Aufwand des Vortrainings wird gelesen …',
  measuring: 'Es wird gemessen, wie lange ein Bild dauert …',
  nothingLearned:
    'Dieser Kopf hat hier nichts gelernt: Er nimmt seine Antworten aus dem, was das Backbone vorher gelernt hat. Er hat nichts gekostet als das Vortraining.',
  untimed:
    'Wie lange ein Bild dauert, ließ sich nicht messen: Es gibt hier kein Bild, das sich öffnen lässt, oder die Uhr dieses Browsers ist zu grob. Darum sind weder Zeit noch Energie bekannt.',
  head: 'Dein Kopf',
  headOf: '{samples, plural, one {# Bild} other {# Bilder}}, {classes, plural, one {# Klasse} other {# Klassen}}',
  operations: '<multiplyAdd>Rechenschritte</multiplyAdd>',
  embeddingOperations: '{pictures, number} × {each} = {all} Multiplikationen mit Addition für die Embeddings, am Netz abgezählt',
  headOperations:
    '{operations} Multiplikationen mit Addition für den Kopf, von einem Schritt des Verfahrens bis zu so vielen, wie es machen darf',
  headEpochOperations: '{operations} Multiplikationen mit Addition zum Lernen des Kopfes, gezählt aus seinen Schichten und allen Epochen',
  headOtherOperations: 'Diese Art von Kopf wird nicht gezählt: Was er braucht, steckt in der Zeit.',
  time: 'Zeit hier',
  timeText: '{pictures, number} × {each} = {embedding} für die Embeddings, {head} zum Lernen des Kopfes',
  timeNoHead:
    '{pictures, number} × {each} = {embedding} für die Embeddings. Wie lange der Kopf brauchte, ist nicht bekannt: Er lernte Schritt für Schritt zum Zusehen oder bei einem früheren Besuch. Die Energie ist die der Bilder allein.',
  timeElsewhere:
    'Wie lange ein Bild braucht, hängt davon ab, was sonst noch läuft: Mit eingeschalteter Kamera kann es länger sein als allein gemessen.',
  searchOperations:
    '{operations} Multiplikationen mit Addition für die Suche nach dem Strafterm: für jeden versuchten Kopf von einem Schritt des Verfahrens bis zu so vielen, wie es machen darf',
  searchTime: '{time} für die automatisch gewählte Einstellung',
  searchUnknown:
    'Wie lange die Wahl der automatisch gewählten Einstellung dauerte, ist nicht bekannt: Eine frühere Version von Headstart hat gewählt. Sie ist weder hier noch in der Energie mitgezählt.',
  mapsOperations:
    '{operations} Multiplikationen mit Addition für die Merkmalskarten, aus denen er lernte: jedes Bild noch einmal durch das Backbone, bis vor dessen letzten Block',
  mapsTime: '{time} für die Merkmalskarten, aus denen er lernte',
  mapsUnknown:
    'Wie lange die Merkmalskarten dauerten, aus denen er lernte, ist nicht bekannt: Eine frühere Version von Headstart hat sie gemacht. Sie sind weder hier noch in der Energie mitgezählt.',
  energy: 'Energie',
  energyText: '{energy}: die Zeit bei {watts} Watt',
  floor:
    'Aus den Rechenschritten gezählt wären es {energy}: Ein Gerät braucht für jede Multiplikation mit Addition etwa 0,5 bis 5 Milliardstel Joule, das Holen der Zahlen eingerechnet. Das Rechnen selbst ist davon nur ein Hundertstel bis ein Tausendstel.',
  device: 'Dieses Gerät ist',
  phone: 'ein Handy',
  laptop: 'ein Laptop',
  desktop: 'ein Desktop-PC',
  wattsLow: 'Watt, mindestens',
  wattsHigh: 'Watt, höchstens',
  grid: 'CO₂ deines Stroms, Gramm je Kilowattstunde',
  gridHint: 'Lass es leer für keine Angabe: Es hängt davon ab, wo und wann dein Strom gemacht wird, und das ist hier nicht bekannt.',
  refused: 'Nicht übernommen: Es muss eine Zahl von {least, number} bis {most, number} sein.',
  carbon: '{carbon} CO₂ für deinen Kopf',
  carbonRow: 'CO₂',
  grams: '{count} g',
  pretraining: 'Vortraining von {name}',
  pretrainingCard: 'sein Steckbrief: {epochs, number} Epochen mit {pictures, number} Fotos, {time}, auf {device}; nicht mit Messgerät',
  onePass:
    'Eine Epoche mit seinen {photos, number} Fotos, vorwärts und rückwärts, sind mindestens {operations} Multiplikationen mit Addition, und es gab viele Epochen.',
  axis: 'Energie, jeder Strich zehnmal der vorige',
  row: '{name}: {energy}',
  kettle: 'Einen Liter Wasser kochen',
  vitSmall: 'Training von ViT-Small',
  vitLarge: 'Training von ViT-Large',
  dinov2: 'Vortraining von DINOv2 (ViT-g)',
  clip: 'Vortraining von CLIP (ViT-L/14)',
  gpt3: 'Vortraining von GPT-3',
  measured: 'gemessen',
  reported: 'angegeben',
  derived: 'errechnet',
  assumed: 'errechnet aus deiner Zeit und den Watt oben',
  from: '{status}, {source}, {year}',
  caption: 'Energie in Wattstunden, mit der Quelle jeder Zahl',
  what: 'Was',
  least: 'Mindestens',
  most: 'Höchstens',
  source: 'Quelle',
  csvName: 'Kosten',
  wattHours: '{count} Wh',
  milliwattHours: '{count} mWh',
  microwattHours: '{count} µWh',
  kilowattHours: '{count} kWh',
  megawattHours: '{count} MWh',
  trillion: '{count} Billionen',
};
