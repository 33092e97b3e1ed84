// Projects as files: saved, opened, merged, and why not.
import type { Translated } from '../translation';

export const projectFiles: Translated<'projectFiles'> = {
  busy: 'Eine andere Datei wird gespeichert oder geöffnet. Warte darauf, oder brich es unter „Teilen“ ab.',
  unknown: '„{file}“ lässt sich hier nicht öffnen. Was sich öffnen lässt, steht unter „Herein“.',
  stopped: 'Es hielt an. Hier hat sich nichts geändert. Versuche es noch einmal.',
  saved:
    '„{name}“ gespeichert: {projects, plural, one {{samples, plural, one {# Beispiel} other {# Beispiele}}{tests, plural, =0 {} one { und # Testbild} other { und # Testbilder}}} other {# Projekte mit {samples, plural, one {# Beispiel} other {# Beispielen}}{tests, plural, =0 {} one { und # Testbild} other { und # Testbildern}}}}.',
  savedLacking:
    '„{name}“ mit {pictures, plural, one {# Bild} other {# Bildern}} gespeichert. {missing, plural, one {# Bild konnte} other {# Bilder konnten}} auf diesem Gerät nicht gelesen werden und {missing, plural, one {fehlt} other {fehlen}} darin.',
  opened:
    'Geöffnet als „{name}“, mit {samples, plural, one {# Beispiel} other {# Beispielen}}{tests, plural, =0 {} one { und # Testbild} other { und # Testbildern}}.',
  openedSeveral:
    '{projects, plural, one {# Projekt} other {# Projekte}} mit {samples, plural, one {# Beispiel} other {# Beispielen}}{tests, plural, =0 {} one { und # Testbild} other { und # Testbildern}} aufgenommen.',
  openedLacking:
    'Geöffnet als „{name}“, mit {samples, plural, one {# Beispiel} other {# Beispielen}}{tests, plural, =0 {} one { und # Testbild} other { und # Testbildern}}. In der Datei beschädigt und deshalb ausgelassen: {lost, plural, one {# Bild} other {# Bilder}}, {heads, plural, one {# Kopf} other {# Köpfe}}.',
  merged:
    '„{name}“ zusammengeführt: {added, plural, one {# Beispiel} other {# Beispiele}}{tests, plural, =0 {} one {, # Testbild} other {, # Testbilder}} und {classes, plural, one {# neue Klasse} other {# neue Klassen}} kamen hinzu.',
  mergedPart:
    'Das Zusammenführen mit „{name}“ endete vorzeitig: {pictures, plural, one {# Bild kam} other {# Bilder kamen}} hinzu, {left, plural, one {#} other {#}} nicht. Führe es noch einmal zusammen, um weiterzumachen: Was hier ist, wird übergangen.',
  notAProject: '„{file}“ ist kein Projekt. Projekte enden auf .headstart und werden unter „Teilen“ gespeichert.',
  tooNew:
    '„{file}“ wurde von einem neueren Headstart gespeichert (Version {version}). Lade diese Seite neu, um es zu bekommen, und öffne die Datei dann noch einmal.',
  damaged: '„{file}“ ist beschädigt (bei „{where}“) und wurde deshalb nicht geöffnet. Bitte noch einmal um die Datei.',
  archive: '„{file}“ kann nicht geöffnet werden. Kopiere die Datei noch einmal, oder bitte noch einmal darum.',
  tooLarge: '„{file}“ ist größer als jedes Projekt. Wähle eine andere Datei.',
  unreadable: '„{file}“ konnte nicht von der Festplatte gelesen werden. Wähle die Datei noch einmal.',
  several:
    '„{file}“ enthält mehrere Projekte, und zusammenführen lässt sich eines auf einmal. Öffne die Datei zuerst und speichere dann das gewünschte.',
  storage: '„{file}“ wurde nicht aufgenommen. {why}',
  cancelled: 'Abgebrochen: „{file}“ wurde nicht geöffnet.',
  saving: '„{name}“ wird gespeichert',
  reading: '„{name}“ wird gelesen',
  taking: '„{name}“ wird aufgenommen',
  comparing: '„{name}“ wird mit dem verglichen, was hier ist',
  merging: '„{name}“ wird zusammengeführt',
  doneOf: '{done, number} von {of, plural, one {# Beispiel} other {# Beispielen}}',
};
