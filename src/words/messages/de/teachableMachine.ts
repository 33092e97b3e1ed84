// Teachable Machine: heads out as its image models.
import type { Translated } from '../translation';

export const teachableMachine: Translated<'teachableMachine'> = {
  out: 'Modell für Teachable Machine',
  outFor: 'Für alles, was Bildmodelle von Teachable Machine öffnet: seine eigene Bibliothek, ml5, Erweiterungen für Scratch, App Inventor.',
  outForLibrary: 'Für Programme, die Bildmodelle von Teachable Machine mit dessen eigener Bibliothek öffnen.',
  outHolds: 'Das Backbone und dein Kopf als ein Zip (model.json, weights.bin, metadata.json). Deine Bilder sind nicht darin.',
  noUnknown:
    'Zu denselben Bildpunkten gibt es die Wahrscheinlichkeiten, die du hier siehst; ein anderes Programm verkleinert ein Foto auf seine Weise, darum können sie um ein, zwei Prozentpunkte abweichen. Es nennt immer eine Klasse: „Ich weiß es nicht“ ist nicht darin.',
  otherSize:
    'Dieses Backbone sieht {side} × {side} Pixel; die Bibliothek von Teachable Machine liest das aus der Datei. Programme, die immer 224 × 224 senden, wie ml5, brauchen einen Kopf auf einem MobileNet.',
  outProject:
    'Für Teachable Machine speichere es als .tm: Klassen, Beispiele mit 224 × 224 Pixeln, und wie ein Kopf der Art „Zwei Schichten“ lernt. Testbeispiele, Klassen ohne Beispiel, und was zusammen aufgenommen wurde, bleiben draußen.',
  saveProject: 'Als .tm speichern',
  in: 'Von anderswo',
  inFor: 'Was du mit Teachable Machine gemacht hast, oder Bilder in einem Zip mit einem Ordner je Klasse.',
  inModel:
    'Ein Modell wird hier zu einem Kopf: auf MobileNetV2 0.35, das geholt wird, wenn es noch nicht da ist, oder auf dem Backbone, das es mitbringt.',
  inProject:
    'Ein Projekt (.tm) oder ein Zip mit Bildern wird zu einem neuen Projekt. Was veröffentlicht wurde, und die Schlüssel dazu, bleiben draußen.',
  open: 'Datei öffnen',
  save: 'Für Teachable Machine speichern',
  saving: 'Das Modell wird geschrieben',
  ml5: 'Code für p5.js mit ml5',
  ml5Lies: 'Liegt neben den entpackten Dateien',
  saved: '„{name}“ gespeichert. Entpacke es dort, wo dein Programm nach model.json sucht.',
  notAModel:
    '„{file}“ ist kein Modell von Teachable Machine: Das hat eine model.json, eine metadata.json mit Klassennamen und Gewichte. Ein Netz ohne Klassennamen kann unter „Backbones“ als Backbone hinzugefügt werden.',
  archive:
    '„{file}“ ist beschädigt oder nicht vollständig und kann deshalb nicht geöffnet werden. Kopiere die Datei noch einmal, oder lass sie dir noch einmal geben.',
  modelDamaged: '„{file}“ ist beschädigt und wurde deshalb nicht geöffnet. Exportiere es noch einmal.',
  modelTooLarge: '„{file}“ enthält mehr, als in ein Modell von Teachable Machine passt, oder gibt das an. Wähle eine andere Datei.',
  otherHead: '„{file}“ hat einen anderen Kopf als die Bildmodelle von Teachable Machine und kann deshalb nicht geöffnet werden.',
  backboneFails: '„{file}“ bringt ein Backbone mit, das hier nicht läuft, und kann darum nicht geöffnet werden.',
  soundModel: '„{file}“ ist ein Modell von Teachable Machine für Töne. Hier lassen sich nur Modelle für Bilder öffnen.',
  poseModel: '„{file}“ ist ein Modell von Teachable Machine für Posen. Hier lassen sich nur Modelle für Bilder öffnen.',
  otherMedia: '„{file}“ ist ein Projekt von Teachable Machine mit Tönen oder Posen. Hier lassen sich nur Projekte mit Bildern öffnen.',
  notThisHead:
    'Die Modelle von Teachable Machine haben keinen solchen Kopf: Nur „Linear“, „Zwei Schichten“ und „Feinabgestimmt“ lassen sich so schreiben. Wähle eines davon unter „Wie er lernt“.',
  notAGraph:
    'Dieses Backbone ist ein TensorFlow-Graph, und die Modelle von Teachable Machine bestehen aus Schichten. Wähle ein MobileNetV2 oder das eingebaute Backbone.',
  notACrop:
    'Dieses Backbone sieht nur die Mitte eines Bildes, was die Modelle von Teachable Machine nicht sagen können. Wähle ein anderes Backbone.',
  notRandom: 'Dieses Backbone hat zufällige Gewichte, die auf jedem Gerät neu gemacht werden. Wähle ein anderes Backbone.',
  notUsable: 'Der letzte Teil dieses Backbones lässt sich nicht als Modell für Teachable Machine schreiben. Wähle ein anderes Backbone.',
};
