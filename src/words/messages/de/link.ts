// A head as a link.
import type { Translated } from '../translation';

export const link: Translated<'link'> = {
  title: 'Link',
  purpose: 'Schick deinen Kopf in einer Nachricht. Wer den Link öffnet, hat ihn sofort, ohne Datei.',
  hereOnly:
    'Diese Adresse gilt nur auf diesem Computer: Der Link öffnet sich hier und sonst nirgends. Um deinen Kopf weiterzugeben, speichere eine Kopf-Datei.',
  networkOnly:
    'Diese Adresse gilt nur in deinem Netzwerk: Der Link öffnet sich auf Geräten in diesem Netzwerk und sonst nirgends. Um deinen Kopf anderen zu geben, speichere eine Kopf-Datei.',
  holds: 'Darin sind dein Kopf und die Namen seiner Klassen, nicht deine Bilder.',
  holdsScore: 'Er sagt auch, wie oft der Kopf beim Testen richtig lag: {right, number} von {asked, number}.',
  fragment: 'Alles steht in einem Teil der Adresse, den Browser nie senden; kein Server sieht es also.',
  costs: 'Er ist ungenauer als eine Kopf-Datei, weil seine Zahlen gerundet sind.',
  costsSeen: 'Wenn er fertig ist, siehst du, wie viele Antworten das ändert.',
  leavesOut:
    'Es fehlen „Ich weiß es nicht“, sodass er für jedes Bild eine Klasse nennt, der Steckbrief und die Bilder, die den Kopf dort prüfen, wo er geöffnet wird. In einer Kopf-Datei ist all das.',
  codeFits: 'Er passt in einen QR-Code.',
  codeFitsCoarser:
    'Für einen QR-Code müssen seine Zahlen stärker gerundet oder weniger werden: Es werden beide Links gemacht, und du wählst.',
  codeTooSmall:
    'Für einen QR-Code ist er zu lang: {room, plural, =0 {Darin ist kein Platz für Klassen wie diese.} one {Darin ist Platz für etwa # Klasse wie diese.} other {Darin ist Platz für etwa # Klassen wie diese.}}',
  make: 'Link erstellen',
  making: 'Der Link wird erstellt',
  yours: 'Der Link',
  length: '{letters, number} Zeichen.',
  long: '{letters, number} Zeichen: Manche Messenger schneiden Links mit mehr als 2.000 ab. Eine Kopf-Datei hat keine solche Grenze.',
  coarser: 'Der Link ist gröber als dein Kopf: Jede Zahl hat einen von {values, number} Werten.',
  folded: 'Für diesen Link werden die {from, number} Zahlen jedes Bildes zu {to, number} zusammengezählt.',
  agreement:
    'Von deinen {of, plural, one {# Bild} other {# Bildern}} bekommen {same, number} dieselbe Antwort. Keine Wahrscheinlichkeit ändert sich um mehr als {points, plural, one {# Prozentpunkt} other {# Prozentpunkte}}.',
  right:
    'Dein Kopf liegt bei {before, number} von {of, number} richtig, der Link bei {after, number}. Aus diesen Beispielen hat er vielleicht gelernt.',
  rightOnLearned:
    'Bei den Bildern, aus denen er gelernt hat, liegt dein Kopf bei {before, number} von {of, number} richtig, der Link bei {after, number}. Das zeigt, was das Runden ändert, nicht, wie gut der Kopf ist.',
  rightOnTest: 'In deinem Testsatz liegt dein Kopf bei {before, number} von {of, number} richtig, der Link bei {after, number}.',
  notLinear: 'In einen Link passt nur ein Kopf der Art „Linear“. Wähle sie unter „Wie er lernt“, oder speichere eine Kopf-Datei.',
  damaged: 'Dieser Link ist beschädigt: Vielleicht fehlt ein Teil. Lass ihn dir noch einmal schicken.',
  tooNew:
    'Dieser Link wurde von einem neueren Headstart gemacht (Version {version}). Lade diese Seite neu, um es zu bekommen, und öffne den Link dann noch einmal.',
};
