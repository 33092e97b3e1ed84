// How good the head is, in sentences: right answers of those asked, what that says of others, and what to do where it says nothing.
import type { Translated } from '../translation';

export const quality: Translated<'quality'> = {
  title: 'Wie gut er ist',
  right:
    'Richtig bei {right, number} von {asked, plural, one {# Bild, das er nicht gelernt hatte} other {# Bildern, die er nicht gelernt hatte}}',
  between: 'Bei Bildern wie diesen liegt er wahrscheinlich in {low} bis {high} der Fälle richtig.',
  together:
    '{asked, plural, one {# Bild} other {# Bilder}} aus {recordings, plural, one {# Aufnahme} other {# Aufnahmen}}: Bilder einer Aufnahme zählen gemeinsam, denn sie sind oft gemeinsam richtig oder falsch.',
  tooFew:
    'Zu wenige für eine Prozentzahl: Es braucht {least, number} Bilder aus {recordings, number} Aufnahmen; bei weniger ändert eine Antwort oder Aufnahme mehr oder weniger sie zu sehr. Füge zu jeder Klasse Bilder hinzu: eine weitere Aufnahme von einer anderen Seite oder mehr Fotos.',
  soFar: 'Es sind noch Bilder unterwegs: Diese Zahl kann sich noch ändern.',
  weakest:
    'Am schwächsten: „{name}“, erkannt in {right, number} von {asked, plural, one {# Bild} other {# Bildern}}{others, plural, =0 {} one {; # weitere Klasse ist genauso schwach} other {; # weitere Klassen sind genauso schwach}}',
  allFound: 'Keine Klasse ist schwächer als die anderen: Alle wurden erkannt.',
  baseline: 'Zum Vergleich: Wer immer „{name}“ sagt, läge bei {right, number} richtig.',
  baselineEven: 'Zum Vergleich: Wer immer dieselbe Antwort gibt, läge bei {right, number} richtig.',
  noBetter: 'Das ist nicht besser als Raten: Wer immer „{name}“ sagt, läge bei {right, number} richtig.',
  noBetterEven: 'Das ist nicht besser als Raten: Wer immer dieselbe Antwort gibt, läge bei {right, number} richtig.',
  making: 'Er wird neu getestet …',
  learns: 'Er lernt noch. Danach wird er getestet.',
  makingFirst: 'Er wird an Bildern getestet, die er nicht gelernt hat …',
  unknown: 'Wie gut er ist, lässt sich noch nicht wissen',
  unknownWhy:
    'Von jeder Klasse gibt es nur eine Aufnahme. Bilder einer Aufnahme sehen einander so ähnlich, dass ein Kopf, der eines gesehen hat, alle gesehen hat: An den übrigen getestet, sähe er besser aus, als er ist. Nimm jede Klasse noch einmal auf, von einer anderen Seite oder in anderem Licht, oder füge andere Fotos hinzu.',
  unknownElse:
    'Von jeder Klasse liegen alle Aufnahmen im selben Teil, so dass es keinen Kopf gibt, der sie nicht gesehen hat. Füge zu jeder Klasse eine Aufnahme oder ein Foto hinzu.',
  notAskedOne:
    'Nicht getestet: Von „{name}“ gibt es nur eine Aufnahme. Nimm die Klasse noch einmal auf, von einer anderen Seite, oder füge andere Fotos hinzu.',
  notAskedFold: 'Nicht getestet: Die Aufnahmen von „{name}“ liegen im selben Teil. Füge eine Aufnahme oder ein Foto hinzu.',
  notAskedAlone:
    'Nicht getestet: „{name}“, denn ohne diese Klasse blieben weniger als zwei zur Auswahl. Füge zu den anderen Klassen eine Aufnahme oder ein Foto hinzu.',
  opened:
    'Die Beispiele, aus denen ein Kopf aus {origin, select, link {einem Link} other {einer Datei}} gelernt hat, sind nicht hier. Er kann deshalb nicht an dem getestet werden, was er nicht gelernt hat. Um zu wissen, wie gut er ist, nimm unter „Testsatz“ Bilder von Klassen auf, die heißen wie seine eigenen.',
  openedScore: 'Wo er entstand, wurde gemessen: {score}',
  openedNoScore: '{origin, select, link {Sein Link} other {Seine Datei}} sagt nicht, wie gut er war.',
  behind:
    'Dieser Kopf lernt, wenn du Start drückst, und hat deine neuesten Beispiele nicht gelernt. Lass ihn noch einmal lernen, dann wird er getestet.',
  notKept:
    'Es gibt keinen Test dieses feinabgestimmten Kopfs: Dafür blieb kein Beispiel übrig, oder der Kopf stammt aus einer älteren Datei. Nimm jede Klasse mindestens dreimal auf und drücke dann noch einmal Start.',
  settingsUnknown:
    'Wie dieser Kopf gelernt hat, wurde nicht aufbewahrt. Deshalb lässt sich nicht sagen, wie gut er ist. Drücke Start, damit er neu lernt, dann wird er getestet.',
  failed: 'Das Testen ist gescheitert. Es wird wieder versucht, wenn sich etwas ändert.',
  more: 'Wo liegt er falsch?',
  how: 'Wie wird das gemessen?',
  elsewhere:
    'Diese Zahl wurde an Köpfen gemessen, die genauso gebaut sind wie der benutzte. „Lernkurve“ und „Leiter“ testen andere Köpfe, deshalb können ihre Zahlen abweichen.',
  howText:
    'Deine <recording>Aufnahmen</recording> werden auf fünf <fold>Teile</fold> <split>verteilt</split>. Fünf Köpfe werden gemacht, jeder ohne einen Teil, und jeder wird an diesem Teil getestet: So testet jedes Bild einen Kopf, der dessen Aufnahme nie gesehen hat. Der Kopf in Gebrauch hat alle fünf gelernt und sollte etwas besser sein. Bilder einer Aufnahme sind oft gemeinsam richtig oder falsch; darum zählt der <interval>Bereich</interval> sie gemeinsam. Bei etwa 95 oder mehr von 100 solchen Tests liegt der wahre Anteil darin. Dafür müssen sich deine Aufnahmen so sehr unterscheiden, wie es neue Bilder tun werden.',
  bar: 'Zu {share} richtig; zwischen {low} und {high}',
  nothing: 'Es gibt noch nichts zu testen',
  nothingText:
    'Bring ihm zuerst zwei Klassen bei. Dann wird er hier an Bildern getestet, aus denen er nicht gelernt hat, und du siehst, wo er falsch liegt.',
};
