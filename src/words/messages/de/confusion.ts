// The confusion matrix: which classes are taken for which.
import type { Translated } from '../translation';

export const confusion: Translated<'confusion'> = {
  title: 'Wo er falsch liegt',
  hint: 'Diese Tabelle ist eine <confusionMatrix>Konfusionsmatrix</confusionMatrix>: eine Zeile für jede Klasse der Bilder, eine Spalte für jede Antwort des Kopfes. Drücke auf eine Zahl, um ihre Bilder zu sehen.',
  caption: 'Zeilen: die Klasse der Bilder. Spalten: was der Kopf gesagt hat.',
  corner: 'ist ↓ gesagt →',
  cell: '{count, plural, one {# Bild von „{truth}“ wurde für „{said}“ gehalten} other {# Bilder von „{truth}“ wurden für „{said}“ gehalten}}',
  right: '{count, plural, one {# Bild von „{truth}“ wurde erkannt} other {# Bilder von „{truth}“ wurden erkannt}}',
  pair: '„{first}“ und „{second}“ werden am meisten verwechselt: {firstAsSecond, number} von {ofFirst, number} „{first}“ {firstAsSecond, plural, one {wurde} other {wurden}} für „{second}“ gehalten, {secondAsFirst, number} von {ofSecond, number} umgekehrt.',
  none: 'Keine Klasse wird für eine andere gehalten: Jedes Bild wurde erkannt.',
  show: 'Zeigen',
  counts: 'Anzahlen',
  shares: 'Anteile',
  order: 'Reihenfolge der Klassen',
  alike: 'Ähnliche nebeneinander',
  own: 'Wie unter „Lehren“',
  savePicture: 'Als PNG speichern',
  pictureFailed: 'Dieser Browser konnte das Bild nicht zeichnen. Die Zahlen lassen sich als CSV speichern.',
  fileName: 'Konfusionsmatrix',
  sheetWrong: '„{truth}“ für „{said}“ gehalten',
  sheetRight: '„{truth}“ erkannt',
  worstFirst: 'Der sicherste Irrtum zuerst. Stimmt die Klasse? Wenn nicht, verschiebe das Bild: Matrix und Ergebnis folgen.',
  leastSureFirst: 'Das unsicherste zuerst.',
  empty: 'Hier steht, welche Klassen für welche gehalten werden, sobald der Kopf getestet wurde.',
  fewer: 'Jeder Anteil bezieht sich auf seine Zeile. Eine Zeile mit weniger als {least, number} Bildern zeigt stattdessen Anzahlen.',
};
