// Teachable Machine: heads out as its image models.
import type { Translated } from '../translation';

export const teachableMachine: Translated<'teachableMachine'> = {
  out: 'Modell für Teachable Machine',
  outFor: 'Für alles, was Bildmodelle von Teachable Machine öffnet: seine eigene Bibliothek, ml5, Erweiterungen für Scratch, App Inventor.',
  outHolds: 'Das Backbone und dein Kopf als ein Zip (model.json, weights.bin, metadata.json). Deine Bilder sind nicht darin.',
  sameAnswers: 'Es gibt dieselben Antworten wie hier.',
  otherSize:
    'Dieses Backbone sieht {side} × {side} Pixel, was die Bibliothek von Teachable Machine aus der Datei liest. Programme, die immer 224 × 224 senden, wie ml5, brauchen einen Kopf auf einem MobileNet.',
  save: 'Für Teachable Machine speichern',
  saving: 'Das Modell wird geschrieben',
  saved: '„{name}“ gespeichert. Entpacke es dort, wo dein Programm nach model.json sucht.',
  notThisHead:
    'Die Modelle von Teachable Machine haben keinen solchen Kopf: Nur logistische Regression, ein MLP und ein feinabgestimmtes Backbone lassen sich so schreiben. Wähle eines davon unter „Wie er lernt“.',
  notAGraph:
    'Dieses Backbone ist ein TensorFlow-Graph, und die Modelle von Teachable Machine bestehen aus Schichten. Wähle ein MobileNetV2 oder das eingebaute Backbone.',
  notACrop:
    'Dieses Backbone sieht nur die Mitte eines Bildes, was die Modelle von Teachable Machine nicht sagen können. Wähle ein anderes Backbone.',
  notRandom: 'Dieses Backbone hat zufällige Gewichte, die auf jedem Gerät neu gemacht werden. Wähle ein anderes Backbone.',
  notUsable: 'Der letzte Teil dieses Backbones lässt sich nicht als Modell für Teachable Machine schreiben. Wähle ein anderes Backbone.',
};
