// Uploads that ended before all files were taken in.
import type { Translated } from '../translation';

export const uploads: Translated<'uploads'> = {
  takenOver:
    'Ein anderer Tab hat „{project}“ übernommen, was das Hochladen hier beendete: {total, plural, one {Die Datei wurde nicht hinzugefügt} other {{left, number} von {total, number} Dateien wurden nicht hinzugefügt}}.',
  left: 'Das Hochladen in „{project}“ endete, als das Projekt verlassen wurde: {total, plural, one {Die Datei wurde nicht hinzugefügt} other {{left, number} von {total, number} Dateien wurden nicht hinzugefügt}}.',
  classGone:
    'Die Klasse, für die sie gedacht waren, wurde inzwischen gelöscht, deshalb {total, plural, one {wurde die Datei nicht hinzugefügt} other {wurden {left, number} von {total, number} Dateien nicht hinzugefügt}}. Lade sie in eine andere Klasse hoch, wenn du sie willst.',
  failed:
    'Das Hochladen brach ab: {total, plural, one {Die Datei wurde nicht hinzugefügt} other {{left, number} von {total, number} Dateien wurden nicht hinzugefügt}}.',
  earlier:
    'Das letzte Hochladen in „{project}“ endete vorzeitig: {total, plural, one {Die Datei wurde nicht hinzugefügt} other {{left, number} von {total, number} Dateien wurden nicht hinzugefügt}}. Wähle sie noch einmal, wenn du sie willst.',
  elsewhere:
    '„{project}“ zu übernehmen hat im anderen Tab ein Hochladen beendet: {total, plural, one {Die Datei wurde nicht hinzugefügt} other {{left, number} von {total, number} Dateien wurden nicht hinzugefügt}}. Jener Tab kann es zurückholen und weitermachen.',
  ofFile:
    'Eine Datei kam nicht ganz in „{project}“ an: {total, plural, one {Ihr Bild fehlt} other {{left, number} von {total, number} Bildern fehlen}}. Übernimm die Datei noch einmal, um den Rest zu bekommen.',
  newer:
    'Ein neueres Headstart in einem anderen Tab hat das Hochladen hier beendet: {total, plural, one {Die Datei wurde nicht hinzugefügt} other {{left, number} von {total, number} Dateien wurden nicht hinzugefügt}}. Lade die Seite neu, um es zu bekommen, und wähle sie dann noch einmal.',
  classBack:
    'Die Klasse, für die sie gedacht waren, war eine Weile weg, deshalb {total, plural, one {wurde die Datei nicht hinzugefügt} other {wurden {left, number} von {total, number} Dateien nicht hinzugefügt}}.',
};
