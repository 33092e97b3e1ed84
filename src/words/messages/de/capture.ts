// The camera while it is on: what can be set, and what is said when there is no picture.
import type { Translated } from '../translation';

export const capture: Translated<'capture'> = {
  camera: 'Kamera',
  turnOff: 'Kamera ausschalten',
  options: 'Kamera-Optionen',
  mirror: 'Spiegeln',
  mirrored: 'Bilder werden behalten und probiert, wie du sie siehst: gespiegelt. Schrift läuft rückwärts.',
  notMirrored: 'Bilder werden behalten und probiert, wie du sie siehst: nicht gespiegelt.',
  rate: 'Beispiele pro Sekunde',
  countdown: 'Countdown',
  noCountdown: 'Keiner',
  seconds: '{seconds, plural, one {# Sekunde} other {# Sekunden}}',
  numbered: 'Kamera {number}',
  front: 'Frontkamera',
  rear: 'Rückkamera',
  noPicture: 'Kein Bild',
  tryAgain: 'Kamera noch einmal versuchen',
  forTest: 'für den Test',
};
