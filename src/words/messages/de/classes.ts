// The cards of classes: what the first screen shows of them.
import type { Translated } from '../translation';

export const classes: Translated<'classes'> = {
  name: 'Name der Klasse',
  samples: '{count, plural, one {# Beispiel} other {# Beispiele}}',
  off: 'Ausgenommen · {count, plural, one {# Beispiel} other {# Beispiele}}',
  alike: 'Noch eine Klasse heißt „{name}“: Diese wird als „{shown}“ gezeigt.',
  hold: 'Halten zum Aufnehmen',
  countdown: 'Weiter halten …',
  recording: 'Nimmt auf …',
  record: '{class} aufnehmen',
  upload: 'Hochladen',
  uploadTo: 'Bilder in {class} hochladen',
  dropInto: 'In {class} ablegen',
  more: 'Mehr zu {class}',
  add: 'Klasse hinzufügen',
  showAll: '{count, plural, one {# Klasse zeigen} other {Alle # Klassen zeigen}}',
  fromFolders: 'Neue Klassen aus Ordnern',
  ways: 'Du kannst Bilder auch auf eine Klasse ziehen oder dort einfügen. Aus jedem Ordner, den du hier ablegst, wird eine Klasse.',
  waysByTouch: 'Aus jedem Ordner, den du auswählst, wird eine Klasse.',
  drop: 'Bilder oder Ordner ablegen',
  looking: 'Die Ordner werden durchgesehen',
  found: '{count, plural, one {# Datei gefunden} other {# Dateien gefunden}}',
  adding: 'Bilder werden hinzugefügt',
  embedding: 'Das Backbone sieht sich deine Beispiele an',
};
