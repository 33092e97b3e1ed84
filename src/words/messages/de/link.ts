// A head as a link.
import type { Translated } from '../translation';

export const link: Translated<'link'> = {
  title: 'Link',
  purpose: 'Schick deinen Kopf in einer Nachricht. Wer den Link öffnet, hat ihn sofort, ohne Datei.',
  hereOnly:
    'Diese Adresse gilt nur auf diesem Computer: Der Link öffnet sich hier und sonst nirgends. Um deinen Kopf weiterzugeben, speichere eine Kopf-Datei.',
  fragment: 'Der Kopf liegt in dem Teil der Adresse, den Browser nie senden; kein Server sieht ihn also. Deine Bilder sind nicht darin.',
  make: 'Link machen',
  making: 'Der Link wird gemacht',
  yours: 'Der Link',
  length: '{letters, number} Zeichen.',
  long: '{letters, number} Zeichen: Manche Messenger schneiden Links mit mehr als 2.000 ab. Eine Kopf-Datei hat keine solche Grenze.',
  coarser: 'Der Link ist etwas gröber als dein Kopf: Jede Zahl hat einen von {values, number} Werten.',
  agreement:
    'Von deinen {of, plural, one {# Beispiel} other {# Beispielen}} bekommen {same, number} dieselbe Antwort. Keine Wahrscheinlichkeit ändert sich um mehr als {points, plural, one {# Prozentpunkt} other {# Prozentpunkte}}.',
  right:
    'Dein Kopf hat bei {before, number} von {of, number} recht, der Link bei {after, number}. Aus diesen Beispielen hat er vielleicht gelernt.',
  rightOnTest: 'In deinem Testsatz hat dein Kopf bei {before, number} von {of, number} recht, der Link bei {after, number}.',
  notLinear: 'In einen Link passt nur logistische Regression. Wähle sie unter „Wie er lernt“, oder speichere eine Kopf-Datei.',
  damaged: 'Dieser Link ist beschädigt: Vielleicht fehlt ein Teil. Bitte noch einmal darum.',
  tooNew:
    'Dieser Link wurde von einem neueren Headstart gemacht (Version {version}). Lade diese Seite neu, um es zu bekommen, und öffne den Link dann noch einmal.',
};
