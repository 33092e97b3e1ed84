// Labels that may be wrong, to be looked at one after the other.
import type { Translated } from '../translation';

export const worthALook: Translated<'worthALook'> = {
  title: 'Bilder prüfen: Klassen, die einen Blick wert sind',
  some: '{count, plural, one {Bei einem Bild könnte die Klasse falsch sein.} other {Bei # Bildern könnte die Klasse falsch sein, das verdächtigste zuerst.}}',
  how: 'Bei so vielen war sich ein Kopf, der sie nicht gelernt hatte, einer anderen Klasse ungewöhnlich sicher. Hier stehen die Bilder, für deren Klasse dieser Kopf und die ähnlichsten Bilder anderer Aufnahmen am wenigsten sprechen. Beide können sich irren: Du entscheidest.',
  none: 'Bei keinem Bild fällt die Klasse als falsch auf',
  noneText: 'Jedes getestete Bild sieht aus wie seine Klasse, oder du hast gesagt, dass sie stimmt.',
  asks: 'Die Zuordnungen werden geprüft, sobald der Kopf an Bildern getestet wurde, die er nicht gelernt hatte. Dafür braucht jede Klasse eine zweite Aufnahme oder ein weiteres Foto.',
  list: 'Bilder, deren Klasse falsch sein könnte',
  keep: 'Die Klasse stimmt',
  more: '{count, plural, one {# weiteres zeigen} other {# weitere zeigen}}',
  others: 'Weniger wahrscheinlich falsch',
  othersHow:
    'Bei diesen Bildern spricht weniger gegen die Klasse, aber ein Fehler kann sich darunter verstecken. Zuerst kommt das Bild, für dessen Klasse der Probekopf und die ähnlichsten Bilder am wenigsten sprechen: Je weiter unten, desto weniger ist zu finden.',
  moreOthers: '{count, plural, one {# davon ansehen} other {# davon ansehen}}',
  mistakes:
    '{count, plural, one {Bei einem Bild irrt sich der Kopf, ist sich der anderen Klasse aber nicht sicher genug, um an der Zuordnung zu zweifeln.} other {Bei # Bildern irrt sich der Kopf, ist sich der anderen Klasse aber nicht sicher genug, um an der Zuordnung zu zweifeln.}} Siehe „{section}“, „{table}“.',
};
