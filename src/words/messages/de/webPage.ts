// A web page with the head in it, and code to copy.
import type { Translated } from '../translation';

export const webPage: Translated<'webPage'> = {
  title: 'Webseite',
  purpose: 'Eine eigene Seite mit Kamera und Bildauswahl. Sie fragt keinen anderen Server und funktioniert offline.',
  holds:
    'Backbone, Kopf und Seite als ein Zip. Entpacke es auf irgendeinem Webserver; wie, sagt README.txt darin. Deine Bilder sind nicht darin.',
  unknownOnce:
    'Sie kann „Ich weiß es nicht“ sagen, sobald jede Klasse Beispiele aus zwei Aufnahmen hat und es zusammen zwanzig Beispiele sind.',
  unknown: 'Sie sagt „Ich weiß es nicht“ bei Bildern, die nichts gleichen, woraus der Kopf gelernt hat.',
  noUnknown: 'Sie nennt immer eine Klasse: Dieser Kopf bringt nichts mit, woran fremde Bilder zu erkennen wären.',
  notAGraph:
    'Dieses Backbone ist ein TensorFlow-Graph, den das kleine Programm der Seite nicht ausführen kann. Wähle das eingebaute Backbone, ein MobileNetV1 oder ein MobileNetV2.',
  notRandom:
    'Dieses Backbone hat zufällige Gewichte, die auf jedem Gerät neu gemacht werden, deshalb wird es nicht in eine Datei geschrieben.',
  notUsable: 'Dieses Backbone ließ sich nicht in eine Seite schreiben. Wähle ein anderes Backbone.',
  noParts: 'Was in jede Seite kommt, ließ sich nicht holen. Prüfe die Verbindung und versuche es noch einmal.',
  save: 'Webseite speichern',
  saving: 'Die Webseite wird geschrieben',
  saved: '„{name}“ gespeichert. Entpacke es; README.txt darin sagt, wie du die Seite öffnest.',
  code: 'Code für deine eigene Seite',
  kind: 'Gemacht mit',
  module: 'Webseite, mit einem Modul',
  script: 'Webseite, mit einem einfachen Skript',
  react: 'React',
  p5: 'p5.js',
  microbit: 'micro:bit',
  snippet: 'Liegt neben den entpackten Dateien, oder fragt nach ihnen',
  knows: 'Sie kennt: {classes}.',
  camera: 'Kamera benutzen',
  choose: 'Bild auswählen',
  loading: 'Wird vorbereitet …',
  ready: 'Bereit. Benutze die Kamera oder wähle ein Bild.',
  dontKnow: 'Ich weiß es nicht',
  noCamera: 'Die Kamera lässt sich nicht benutzen. Erlaube sie für diese Seite, oder wähle ein Bild.',
  noPicture: 'Diese Datei ist kein Bild, das dieser Browser zeigen kann. Wähle eine andere.',
  notLoaded: 'Diese Seite wurde nicht fertig. Lade sie neu; hilft das nicht, entpacke die Dateien noch einmal.',
  noScript: 'Diese Seite braucht JavaScript.',
  privacy: 'Gemacht mit Headstart. Kein Bild verlässt dieses Gerät.',
};
