// How good the head is, in sentences: right answers of those asked, what that says of others, and what to do where it says nothing.
import type { Translated } from '../translation';

export const quality: Translated<'quality'> = {
  title: 'Wie gut er ist',
  right:
    'Richtig bei {right, number} von {asked, plural, one {# Bild, das er nicht gelernt hatte} other {# Bildern, die er nicht gelernt hatte}}',
  between: 'Bei Bildern wie diesen liegt er in {low} bis {high} der Fälle richtig.',
  tooFew:
    'Zu wenige für eine Prozentzahl: Unter {least, number} Bildern ändert eine Antwort mehr oder weniger sie um über fünf Punkte. Nimm jede Klasse noch einmal auf, von einer anderen Seite.',
  weakest: 'Am schwächsten: „{name}“, erkannt auf {right, number} von {asked, plural, one {# Bild} other {# Bildern}}',
  allFound: 'Keine Klasse ist schwächer als die anderen: Alle wurden erkannt.',
  baseline: 'Zum Vergleich: Immer „{name}“ zu sagen, wäre bei {right, number} richtig.',
  making: 'Er wird neu gefragt …',
  makingFirst: 'Er wird nach Bildern gefragt, die er nicht gelernt hat …',
  unknown: 'Wie gut er ist, lässt sich noch nicht wissen',
  unknownWhy:
    'Jede Klasse wurde einmal aufgenommen. Bilder einer Aufnahme sehen einander so ähnlich, dass ein Kopf, der eines gesehen hat, alle gesehen hat: Nach dem Rest gefragt, sähe er besser aus, als er ist. Nimm jede Klasse noch einmal auf, von einer anderen Seite oder in anderem Licht.',
  unknownElse:
    'Von jeder Klasse liegen alle Aufnahmen zusammen, so dass kein Kopf gemacht werden kann, der sie nicht gesehen hat. Nimm jede Klasse noch einmal auf.',
  notAskedOne: 'Nicht gefragt: „{name}“ wurde nur einmal aufgenommen. Nimm sie noch einmal auf, von einer anderen Seite.',
  notAskedFold: 'Nicht gefragt: Die Aufnahmen von „{name}“ liegen zusammen. Nimm sie noch einmal auf.',
  notAskedAlone:
    'Nicht gefragt: „{name}“, denn ohne sie blieben weniger als zwei Klassen zur Auswahl. Nimm die anderen Klassen noch einmal auf.',
  opened:
    'Niemand weiß hier, was ein Kopf aus einer Datei gelernt hat. Er kann deshalb nicht nach dem gefragt werden, was er nicht gelernt hat. Probiere ihn mit eigenen Bildern.',
  behind:
    'Dieser Kopf lernt, wenn du Start drückst, und hat deine neuesten Beispiele nicht gelernt. Lass ihn noch einmal lernen, dann wird er gefragt.',
  notKept: 'Ein feinabgestimmter Kopf wird gefragt, während er lernt: Seine Zahlen stehen unter „Wie er lernt“.',
  failed: 'Das Fragen ist gescheitert ({detail}). Es wird wieder versucht, wenn sich etwas ändert.',
  more: 'Wo liegt er falsch?',
  how: 'Wie wird das gemessen?',
  howText:
    'Deine <recording>Aufnahmen</recording> werden auf fünf <fold>Teile</fold> verteilt. Fünf Köpfe werden gemacht, jeder ohne einen Teil, und jeder wird nach diesem Teil gefragt: So wird nach jedem Bild ein Kopf gefragt, der dessen Aufnahme nie gesehen hat. Der Kopf in Gebrauch hat alle fünf gelernt und sollte etwas besser sein. Der Bereich enthält den wahren Anteil in 95 von 100 solchen Tests, soweit deine Aufnahmen voneinander unabhängig sind.',
  bar: 'Richtig in {share}; zwischen {low} und {high}',
  nothing: 'Es gibt noch nichts zu testen',
  nothingText:
    'Bring ihm zuerst zwei Klassen bei. Dann wird er hier nach Bildern gefragt, aus denen er nicht gelernt hat, und du siehst, wo er falsch liegt.',
};
