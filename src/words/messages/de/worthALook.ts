// Labels that may be wrong, to be looked at one after the other.
import type { Translated } from '../translation';

export const worthALook: Translated<'worthALook'> = {
  title: 'Einen Blick wert',
  some: '{count, plural, one {Eine Klasse könnte falsch sein.} other {# Klassen könnten falsch sein, die wahrscheinlichste zuerst.}}',
  how: 'Der Kopf hat diese Bilder nicht gelernt und ist sich einer anderen Klasse sicherer als sonst. Er kann sich irren: Du entscheidest.',
  none: 'Keine Klasse sieht falsch aus',
  noneText: 'Jedes Bild, nach dem gefragt wurde, sieht aus wie seine Klasse, oder du hast gesagt, dass sie stimmt.',
  asks: 'Klassen werden angezweifelt, sobald der Kopf nach Bildern gefragt wurde, die er nicht gelernt hatte. Nimm jede Klasse noch einmal auf, dann geschieht das.',
  list: 'Klassen, die falsch sein könnten',
  keep: 'Die Klasse stimmt',
  more: '{count, plural, one {# weiteres zeigen} other {# weitere zeigen}}',
};
