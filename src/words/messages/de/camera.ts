// The camera: why there is none, and what to do.
import type { Translated } from '../translation';

export const camera: Translated<'camera'> = {
  none: 'Keine Kamera gefunden. Lade stattdessen Bilder hoch, oder versuche es noch einmal, sobald eine da ist.',
  refused:
    'Die Kamera ist hier nicht erlaubt. Erlaube sie in den Website-Einstellungen der Adressleiste und versuche es noch einmal, oder lade Bilder hoch.',
  busy: 'Ein anderes Programm benutzt die Kamera. Schließe sie dort und versuche es noch einmal.',
  unplugged: 'Die Kamera wurde getrennt. Was du aufgenommen hast, bleibt. Schließe sie an und schalte sie wieder ein.',
  insecure: 'Browser geben die Kamera nur sicheren Seiten. Öffne diese Seite über https oder auf localhost, oder lade Bilder hoch.',
  unsupported: 'Dieser Browser kann keine Kamera benutzen. Lade Bilder hoch, oder nimm einen aktuellen Chrome, Edge, Firefox oder Safari.',
  silent:
    'Die Kamera ist an, sendet aber kein Bild. Decke sie auf, schließe andere Programme, die sie benutzen, oder wähle unter „Kamera-Optionen“ eine andere. Was du aufgenommen hast, bleibt.',
};
