// Projects out and in, as the place Share offers them.
import type { Translated } from '../translation';

export const projectWays: Translated<'projectWays'> = {
  out: 'Projektdatei',
  outFor: 'Behalte eine Kopie, oder mach auf einem anderen Gerät mit deinem Projekt weiter.',
  outHolds:
    'Darin sind die Bilder deiner Beispiele, die Klassen, alle Einstellungen, die Aufteilung, deine Köpfe mit ihren früheren Ergebnissen und was du unter „Vergleich“ gemessen hast.',
  outOwn: 'Eigene Backbones gehen mit: {names} ({size}).',
  outWithOwn: 'Mit eigenen Backbones: {names} ({size})',
  outWithoutOwn: 'Füge dort, wo du die Datei öffnest, ihre eigenen Dateien unter „Backbones“ hinzu.',
  outOnlyItsOwn: '„Projekt speichern“ nimmt nur den mit, mit dem dieses Projekt arbeitet.',
  allHolds:
    '„Alle Projekte speichern“ legt alle Projekte dieses Geräts in eine Datei, und was du in den Lektionen gemacht hast. Was für dieses Gerät eingestellt ist, etwa die Sprache, ist nicht darin.',
  outPictures: 'Es ist ein Zip: Deine Bilder liegen darin, in einem Ordner je Klasse.',
  size: 'Etwa {size}.',
  save: 'Projekt speichern',
  savePictures: 'Bilder speichern',
  picturesAlone:
    'Bilder allein gehen in eine Zip-Datei: ein Ordner für jede Klasse, der Testsatz getrennt, und eine Tabelle (CSV) dazu. Sie lässt sich hier wieder öffnen.',
  saveAll: 'Alle Projekte speichern',
  in: 'Projektdatei',
  inFor: 'Öffnet sich als neues Projekt. Das jetzt geöffnete bleibt, wie es ist.',
  open: 'Projekt öffnen',
  merge: 'In dieses Projekt übernehmen',
  mergeMeans: 'Das Übernehmen bringt die Beispiele in dieses Projekt. Du siehst zuerst, was käme.',
  mergeTitle: '„{name}“ in dieses Projekt übernehmen?',
  mergeNow: '{samples, plural, =0 {Das übernehmen} one {# Bild übernehmen} other {# Bilder übernehmen}}',
  inFile: 'Klasse in der Datei',
  newSamples: 'Neue Bilder',
  goesTo: 'Kommt in',
  newClass: 'eine neue Klasse',
  nothingNew: 'Es ist nichts darin, was nicht schon hier ist.',
  duplicates:
    '{count, plural, one {# Beispiel wird übersprungen: Genau dieses Bild ist schon hier oder zweimal in der Datei.} other {# Beispiele werden übersprungen: Genau diese Bilder sind schon hier oder zweimal in der Datei.}}',
  tagsCome:
    '{count, plural, one {# Beispiel, das schon hier ist, bekommt Schlagwörter aus der Datei.} other {# Beispiele, die schon hier sind, bekommen Schlagwörter aus der Datei.}}',
  testsCome:
    '{count, plural, one {# Beispiel, aus dem hier gelernt wird, ist in der Datei ein Testbeispiel. Hier wird es auch eines, mit dem Rest seiner Aufnahme.} other {# Beispiele, aus denen hier gelernt wird, sind in der Datei Testbeispiele. Hier werden sie es auch, mit dem Rest ihrer Aufnahmen.}}',
  staysHere: 'Deine Einstellungen und Köpfe bleiben, wie sie sind.',
};
