// What the head says of the camera and of pictures that are tried.
import type { Translated } from '../translation';

export const answers: Translated<'answers'> = {
  notSure: 'Nicht sicher',
  seen: 'Was der Kopf sieht',
  predictions: 'Vorhersagen',
  predictionsIfItHadTo: 'Vorhersagen, müsste er wählen',
  starting: 'Die Kamera startet.',
  off: 'Die Kamera ist aus.',
  turnOn: 'Einschalten',
  tryTest: 'Ein Testbild ausprobieren',
  testPictureOf: 'Testbild von {class}',
  unusableNow:
    'Auf diesem Gerät kann das Backbone aus diesem Bild keine brauchbaren Zahlen machen. Wähle unter „Details“ ein anderes Gerät.',
  unusable: 'Auf diesem Gerät kann das Backbone aus diesem Bild keine brauchbaren Zahlen machen.',
  noHead: 'Es gibt noch keinen Kopf.',
  waiting: 'Warten auf das Backbone …',
  trying: 'Bilder werden probiert',
  tried: 'Probierte Bilder',
  pictures: '{count, plural, one {# Bild} other {# Bilder}}',
  showAll: '{count, plural, one {# Bild zeigen} other {Alle # Bilder zeigen}}',
  remove: '{name} entfernen',
  removeAll: 'Alle entfernen',
};
