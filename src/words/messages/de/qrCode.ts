// A head as a QR code.
import type { Translated } from '../translation';

export const qrCode: Translated<'qrCode'> = {
  ofLink: 'QR-Code des Links',
  precision: 'Wie fein',
  fits: 'Passt in einen QR-Code',
  finest: 'Feinster Link',
  room: '{classes, plural, one {In einen QR-Code passt etwa # Klasse wie diese. Je mehr Klassen, desto gröber der Link.} other {In einen QR-Code passen etwa # Klassen wie diese. Je mehr Klassen, desto gröber der Link.}}',
  dense:
    '{letters, number} Zeichen ergeben einen dichten Code. Wenige Kameras lesen mehr als {best, number} Zeichen von einem Bildschirm: Probiere es aus, bevor du dich darauf verlässt.',
  hereOnly: 'Ein QR-Code dieses Links nützt keinem Handy: Die Adresse gilt nur auf diesem Computer.',
  ownServer: 'Wenn du Headstart selbst betreibst',
  ownServerHow:
    'Starte es mit npm run serve -- --host, öffne die Adresse deines Netzwerks, die dann genannt wird, und erstelle den Link dort.',
  anyway: 'QR-Code trotzdem zeigen',
  tooLong: 'Das ist zu viel für einen QR-Code: Teile den Link, oder speichere eine Kopf-Datei.',
  scan: 'QR-Code',
  scanFor: 'Ein Kopf von einem anderen Bildschirm oder vom Papier. Er sagt sofort vorher, und deine eigenen Beispiele bleiben.',
  camera: 'Mit der Kamera lesen',
  picture: 'Ein Bild davon auswählen',
  looking: 'Halte den Code vor die Kamera',
  seen: 'Was die Kamera sieht',
  none: 'Auf diesem Bild wurde kein QR-Code gefunden. Nimm es näher und gerade von vorn auf, mit dem ganzen Code und etwas Weiß ringsum.',
  other: 'In diesem QR-Code ist kein Kopf. Einer mit Kopf kommt von „Link“ unter „Teilen“.',
  notAPicture: 'Diese Datei ist kein Bild, das angesehen werden kann. Wähle ein Bild als JPEG, PNG oder WebP.',
  pictureTooLarge: 'Dieses Bild hat zu viele Pixel. Wähle ein kleineres, oder schneide den Code aus.',
  stopped:
    'Die Suche nach einem Code brach ab: Ein Teil der App fehlt. Lade diese Seite neu, wenn du online bist, und versuche es noch einmal.',
};
