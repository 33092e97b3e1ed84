// A backbone of one’s own: why files are none, and what to do.
import type { Translated } from '../translation';

export const ownBackbones: Translated<'ownBackbones'> = {
  deviceCannot: 'Dieses Gerät konnte jenes Backbone nicht ausführen. Das bisherige läuft weiter.',
  unusable:
    'Diese App kann jenes Backbone nicht ausführen. Sie führt TensorFlow.js-Netze aus Schichten oder Graphen aus, die ein quadratisches Farbbild ansehen.',
  noTopology:
    'Unter diesen Dateien ist keine model.json eines Netzes von TensorFlow.js. Wähle sie zusammen mit ihren Gewichtsdateien, oder ein Zip davon.',
  several: 'Unter diesen Dateien gibt es mehrere Backbones. Wähle jeweils nur eines.',
  missing: 'Die Gewichtsdatei „{file}“ fehlt. Wähle model.json und alle ihre Gewichtsdateien zusammen.',
  archive: 'Das Archiv kann nicht gelesen werden. Entpacke es und wähle die Dateien, die darin sind.',
  encrypted:
    'Das Archiv ist mit einem Passwort geschützt und kann deshalb nicht gelesen werden. Entpacke es mit dem Passwort und wähle die Dateien, die darin sind.',
  tooLarge: 'Diese Dateien sind größer, als ein Backbone sein darf.',
  unreadable: 'Eine Datei konnte nicht gelesen werden. Wähle die Dateien noch einmal.',
  stopped:
    'Das Lesen der Dateien brach ab. Sie sind vielleicht zu groß für dieses Gerät: Schließe andere Tabs und versuche es noch einmal.',
  cancelled: 'Das Lesen der Dateien wurde abgebrochen.',
};
