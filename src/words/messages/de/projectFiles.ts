// Projects as files: saved, opened, merged, and why not.
import type { Translated } from '../translation';

export const projectFiles: Translated<'projectFiles'> = {
  busy: 'Mit „{name}“ ist nichts geschehen: Eine andere Datei wird gespeichert oder geöffnet. Warte darauf, oder brich es unter „Teilen“ ab, und versuche es dann noch einmal.',
  waits: '„{name}“ wird nach der Datei geöffnet, die gerade gespeichert oder geöffnet wird.',
  unknown: '„{file}“ lässt sich hier nicht öffnen. Was sich öffnen lässt, steht unter „Öffnen“.',
  picturesHere:
    '{count, plural, one {„{file}“ ist ein Bild.} other {Das sind # Bilder.}} Bilder kommen unter „Lehren“ in eine Klasse oder werden unter „Testen“ ausprobiert.',
  stopped: 'Der Vorgang brach ab. Hier hat sich nichts geändert. Versuche es noch einmal.',
  saved:
    '„{name}“ gespeichert: {projects, plural, one {{samples, plural, one {# Beispiel} other {# Beispiele}}{tests, plural, =0 {} one { und # Testbild} other { und # Testbilder}}} other {# Projekte mit {samples, plural, one {# Beispiel} other {# Beispielen}}{tests, plural, =0 {} one { und # Testbild} other { und # Testbildern}}}}.',
  savedLacking:
    '„{name}“ mit {pictures, plural, one {# Bild} other {# Bildern}} gespeichert. {missing, plural, one {# Bild konnte} other {# Bilder konnten}} auf diesem Gerät nicht gelesen werden und {missing, plural, one {fehlt} other {fehlen}} darin.',
  notInIt:
    '„{name}“ konnte auf diesem Gerät nicht gelesen werden und ist darum nicht in der Datei. Lade diese Seite neu und speichere dann noch einmal.',
  partlyInIt:
    'Von „{name}“ konnte auf diesem Gerät nicht gelesen werden und fehlt darum in der Datei: {parts}. Lade diese Seite neu und speichere dann noch einmal.',
  partHeads: 'trainierte Köpfe',
  partSplit: 'welche Aufnahmen zusammen getestet werden',
  partHistory: 'frühere Ergebnisse',
  partMeasured: 'was unter „Vergleich“ gemessen wurde',
  partChanges: 'was ein anderer Tab geändert hat',
  measuredTooLong:
    'Von dem, was unter „Vergleich“ in „{name}“ gemessen wurde, ist manches zu lang für eine Datei und deshalb nicht darin. Miss es dort neu, wo du die Datei öffnest.',
  backboneNotInIt:
    'Dein Backbone „{name}“ konnte auf diesem Gerät nicht gelesen werden und ist deshalb nicht in der Datei. Behalte seine eigenen Dateien dazu.',
  backboneLeft:
    'Der Backbone „{name}“ in der Datei ist beschädigt oder läuft hier nicht und wird deshalb ausgelassen. Füge seine eigenen Dateien unter „Backbones“ hinzu.',
  noRoomInIt: 'Die Datei ist voll, deshalb fehlt „{name}“ darin. Öffne dieses Projekt und speichere es in einer eigenen Datei.',
  tooLargeToSave:
    '„{name}“ ist zu groß für eine Datei, die sich wieder öffnen ließe. Deshalb wurde keine gespeichert. Speichere stattdessen die Bilder in Ordnern.',
  opened:
    'Geöffnet als „{name}“, mit {samples, plural, one {# Beispiel} other {# Beispielen}}{tests, plural, =0 {} one { und # Testbild} other { und # Testbildern}}.',
  openedSeveral:
    '{projects, plural, one {# Projekt} other {# Projekte}} mit {samples, plural, one {# Beispiel} other {# Beispielen}}{tests, plural, =0 {} one { und # Testbild} other { und # Testbildern}} hinzugefügt.',
  openedLacking:
    'Geöffnet als „{name}“, mit {samples, plural, one {# Beispiel} other {# Beispielen}}{tests, plural, =0 {} one { und # Testbild} other { und # Testbildern}}. In der Datei beschädigt und deshalb ausgelassen: {left}.',
  openedSeveralLacking:
    '{projects, plural, one {# Projekt} other {# Projekte}} mit {samples, plural, one {# Beispiel} other {# Beispielen}}{tests, plural, =0 {} one { und # Testbild} other { und # Testbildern}} hinzugefügt. In der Datei beschädigt und deshalb ausgelassen: {left}.',
  lostPictures: '{count, plural, one {# Bild} other {# Bilder}}',
  lostHeads: '{count, plural, one {# Kopf} other {# Köpfe}}',
  projectsLost:
    '{count, plural, one {Das Projekt „{name}“ in der Datei konnte nicht gelesen werden und wird deshalb ausgelassen.} other {# Projekte in der Datei konnten nicht gelesen werden und werden deshalb ausgelassen. Das erste davon ist „{name}“.}}',
  overTagged:
    '{samples, plural, one {# Beispiel der Datei hat} other {# Beispiele der Datei haben}} mehr als {most, number} Schlagwörter: Die ersten {most, number} wurden übernommen, die übrigen nicht.',
  overTaggedMerged:
    'Zusammen mit den Schlagwörtern der Datei {samples, plural, one {hat # Beispiel} other {haben # Beispiele}} mehr als {most, number}: Die ersten {most, number} bleiben, die übrigen fallen weg.',
  withoutFolder:
    '{count, plural, one {# Bild in der Datei liegt in keinem Ordner. Nichts sagt seine Klasse, deshalb wird es ausgelassen.} other {# Bilder in der Datei liegen in keinem Ordner. Nichts sagt ihre Klasse, deshalb werden sie ausgelassen.}} Entpacke die Datei und füge sie unter „Lehren“ einer Klasse hinzu, wenn du sie brauchst.',
  picturesLost:
    '{count, plural, one {# Bild ist in der Datei beschädigt und wird deshalb ausgelassen.} other {# Bilder sind in der Datei beschädigt und werden deshalb ausgelassen.}}',
  merged:
    '„{name}“ übernommen: {added, plural, one {# Beispiel} other {# Beispiele}}{tests, plural, =0 {} one {, # Testbild} other {, # Testbilder}} und {classes, plural, one {# neue Klasse} other {# neue Klassen}} kamen hinzu.',
  mergedPart:
    'Das Übernehmen von „{name}“ endete vorzeitig: {pictures, plural, one {# Bild kam} other {# Bilder kamen}} hinzu, {left, plural, one {#} other {#}} nicht. Übernimm die Datei noch einmal, um weiterzumachen: Was schon hier ist, wird übersprungen.',
  mergeLeft:
    'Du hast „{into}“ verlassen, während „{name}“ übernommen wurde: {pictures, plural, one {# Bild kam} other {# Bilder kamen}} hinzu, {left, plural, one {#} other {#}} nicht. Öffne es und übernimm die Datei noch einmal, um weiterzumachen: Was schon dort ist, wird übersprungen.',
  notAProject: '„{file}“ ist kein Projekt. Projekte enden auf .headstart und werden unter „Teilen“ gespeichert.',
  tooNew:
    '„{file}“ wurde von einem neueren Headstart gespeichert (Version {version}). Lade diese Seite neu, um es zu bekommen, und öffne die Datei dann noch einmal.',
  damaged: '„{file}“ ist beschädigt (bei „{where}“) und wurde deshalb nicht geöffnet. Lass dir die Datei noch einmal geben.',
  archive:
    '„{file}“ ist beschädigt oder nicht vollständig und kann deshalb nicht geöffnet werden. Kopiere die Datei noch einmal, oder lass sie dir noch einmal geben.',
  noFiles: 'In „{file}“ sind keine Dateien. Packe sie noch einmal, oder lass dir die Datei noch einmal geben.',
  encrypted: '„{file}“ ist mit einem Passwort geschützt und kann deshalb nicht gelesen werden. Lass dir die Datei ohne Passwort geben.',
  leadsOut:
    '„{file}“ enthält einen Pfad, der aus dem eigenen Ordner hinausführt („{path}“), und wurde deshalb nicht geöffnet. Packe die Dateien noch einmal, aus ihrem Ordner heraus.',
  otherPacking:
    '„{file}“ ist auf eine Weise komprimiert, die hier nicht gelesen werden kann. Packe die Datei noch einmal als gewöhnliches Zip.',
  tooLarge: '„{file}“ enthält mehr, als in ein Projekt passt, oder gibt das an. Wähle eine andere Datei.',
  unreadable: '„{file}“ konnte nicht von der Festplatte gelesen werden. Wähle die Datei noch einmal.',
  noFolders:
    '„{file}“ enthält {pictures, plural, one {# Bild, das in keinem Ordner liegt; nichts sagt seine Klasse} other {# Bilder, die in keinem Ordner liegen; nichts sagt ihre Klassen}}. Packe sie in einem Ordner je Klasse, der so heißt wie sie. Oder entpacke die Datei und füge sie unter „Lehren“ einer Klasse hinzu.',
  noneRead:
    '{pictures, plural, one {Das einzige Bild in „{file}“ konnte nicht gelesen werden} other {Keines der # Bilder in „{file}“ konnte gelesen werden}}, deshalb wurde nichts davon übernommen.',
  copyAgain: 'Kopiere die Datei noch einmal, oder lass sie dir noch einmal geben.',
  severalHeads: '„{file}“ enthält mehrere Köpfe. Entpacke die Datei und öffne dann den gewünschten.',
  archives: '„{file}“ enthält weitere Archive. Entpacke die Datei und öffne dann das gewünschte.',
  several:
    '„{file}“ enthält mehrere Projekte, und übernehmen lässt sich immer nur eines. Öffne die Datei zuerst und speichere dann das gewünschte.',
  storage: '„{file}“ wurde nicht hinzugefügt. {why}',
  cancelled: 'Abgebrochen: „{file}“ wurde nicht geöffnet.',
  saving: '„{name}“ wird gespeichert',
  reading: '„{name}“ wird gelesen',
  taking: '„{name}“ wird hinzugefügt',
  comparing: '„{name}“ wird mit dem verglichen, was hier ist',
  merging: '„{name}“ wird übernommen',
  doneOf: '{done, number} von {of, plural, one {# Beispiel} other {# Beispielen}}',
};
