// Why a file was not taken as a picture, and what to do.
import type { Translated } from '../translation';

export const pictureFaults: Translated<'pictureFaults'> = {
  notAPicture: '„{name}“ ist kein Bild.',
  unsupported:
    'Dieser Browser kann „{name}“ nicht öffnen: Er kennt diese Art von Bild nicht, oder die Datei ist beschädigt. Speichere es zuerst als JPEG oder PNG.',
  otherKind: '„{name}“ hat ein Format, das hier nicht angenommen wird. Speichere es zuerst als JPEG oder PNG.',
  tooLarge: '„{name}“ hat mehr Pixel, als dieser Browser aufnehmen kann. Mach es zuerst kleiner.',
  tooLong: '„{name}“ ist größer als {most, number} MiB und wird deshalb nicht aus der Zip-Datei genommen. Mach es zuerst kleiner.',
  encrypted: '„{name}“ ist mit einem Passwort geschützt und wird deshalb ausgelassen. Packe das Bild ohne Passwort.',
  otherPacking:
    '„{name}“ ist auf eine Weise komprimiert, die hier nicht gelesen werden kann, und wird deshalb ausgelassen. Packe das Bild noch einmal als gewöhnliches Zip.',
  empty: '„{name}“ ist leer: Die Datei enthält keine Bytes. Kopiere sie oder lade sie noch einmal herunter.',
  unreadable: '„{name}“ konnte dort, wo es liegt, nicht gelesen werden. Wähle es noch einmal.',
  cutShort: '„{name}“ endet zu früh: Der größte Teil des Bildes fehlt. Kopiere die Datei oder lade sie noch einmal herunter.',
  endsEarly:
    '{count, plural, one {{names} endet zu früh: Ein Teil des Bildes fehlt. Es wurde trotzdem angenommen.} other {{names} enden zu früh: Von jedem Bild fehlt ein Teil. Sie wurden trotzdem angenommen.}}',
  broken: '„{name}“ ist beschädigt.',
  more: '{count, plural, one {# weiteres konnte auch nicht angenommen werden.} other {# weitere konnten auch nicht angenommen werden.}}',
  sample: 'Dieses Bild lässt sich nicht öffnen und wird deshalb nicht gelernt.',
  embedding: 'Das Backbone konnte auf diesem Gerät aus diesem Bild keine brauchbaren Zahlen machen, es wird deshalb nicht gelernt.',
};
