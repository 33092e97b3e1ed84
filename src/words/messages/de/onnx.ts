// The model as an ONNX file.
import type { Translated } from '../translation';

export const onnx: Translated<'onnx'> = {
  title: 'ONNX-Modell',
  purpose: 'Für alles, was ONNX-Dateien ausführt: Python, C#, Java, Handys.',
  wholeHolds:
    'Backbone und Kopf in einer Datei. Die Pixel eines Bildes gehen hinein ({side} × {side}, Rot, Grün, Blau, 0 bis 255), eine Wahrscheinlichkeit für jede Klasse kommt heraus.',
  headHolds: 'Der Kopf allein nimmt Embeddings statt Bilder.',
  opset: 'Geschrieben ist es mit Opset {opset, number} und nur mit Operatoren des ONNX-Standards.',
  noUnknown:
    'Zu denselben Bildpunkten gibt es die Wahrscheinlichkeiten, die du hier siehst; ein anderes Programm verkleinert ein Foto auf seine Weise, darum können sie um ein, zwei Prozentpunkte abweichen. Es nennt immer eine Klasse: „Ich weiß es nicht“ ist nicht darin.',
  keras: 'Für tf.keras speichere stattdessen für Teachable Machine, und wandle dessen model.json mit tensorflowjs_converter um.',
  save: 'ONNX-Modell speichern',
  saveHead: 'Kopf allein speichern (.onnx)',
  saving: 'Die ONNX-Datei wird geschrieben',
  snippet: 'Fragt es nach einem Bild, mit onnxruntime und Pillow',
  headSnippet: 'Fragt den Kopf nach gespeicherten Embeddings, mit onnxruntime',
  saved: '„{name}“ gespeichert.',
  notRandom:
    'Dieses Backbone hat zufällige Gewichte, die auf jedem Gerät neu gemacht werden, deshalb wird es nicht in eine Datei geschrieben.',
  needsBackbone: 'Ein feinabgestimmter Kopf verändert das Backbone selbst, deshalb wird er zusammen mit ihm gespeichert.',
  notUsable: 'Dieses Backbone ließ sich nicht als ONNX schreiben. Wähle ein anderes Backbone.',
};
