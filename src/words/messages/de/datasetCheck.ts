// Faults of the dataset, each with what to do about it.
import type { Translated } from '../translation';

export const datasetCheck: Translated<'datasetCheck'> = {
  title: 'Datensatz prüfen',
  start: 'Bilder prüfen',
  again: 'Noch einmal prüfen',
  running: 'Jedes Bild wird angesehen',
  progress: '{done, number} von {total, number}',
  hint: 'Sieht nach Licht und Schärfe jedes Bildes und nach Bildern, die in zwei Aufnahmen fast gleich sind. Es wird nichts verändert.',
  none: 'Nichts gefunden.',
  show: 'Zeigen',
  dark: '{count, plural, one {# Bild ist zu dunkel} other {# Bilder sind zu dunkel}}',
  darkMeans: 'Fast alles darin ist dunkler als ein Viertel von Weiß. Nimm es mit mehr Licht auf, oder lösche es.',
  bright: '{count, plural, one {# Bild ist zu hell} other {# Bilder sind zu hell}}',
  brightMeans: 'Fast alles darin ist heller als drei Viertel von Weiß. Nimm es mit weniger Licht auf, oder lösche es.',
  blurred: '{count, plural, one {# Bild ist unscharf} other {# Bilder sind unscharf}}',
  blurredMeans: 'Es hat viel weniger scharfe Kanten als deine anderen Bilder. Halte die Kamera still, oder lösche es.',
  same: '{count, plural, one {# Bild ist} other {# Bilder sind}} fast gleich wie eines aus einer anderen Aufnahme',
  sameMeans:
    'Wird nach dem einen gefragt, kennt es ein Kopf, der das andere gelernt hat, schon: Das Ergebnis sieht besser aus, als es ist. Behalte eins von beiden.',
  sameInTwo: '{count, plural, one {# Bild ist} other {# Bilder sind}} fast gleich in zwei Klassen',
  sameInTwoMeans: 'Eine der beiden Klassen ist wohl falsch. Gib ihm die richtige, oder lösche es.',
  oneRecording: '„{name}“ wurde nur einmal aufgenommen',
  oneRecordingMeans:
    'Wie gut der Kopf darin ist, lässt sich nicht wissen: Nimm sie noch einmal auf, von einer anderen Seite oder in anderem Licht.',
  few: '„{name}“ hat {count, plural, one {# Bild} other {# Bilder}}',
  fewMeans: 'Unter {least, number} Bildern ändert eines mehr oft viel. Nimm noch einige auf.',
  unbalanced: '„{most}“ hat {more, number} Bilder, „{least}“ {fewer, number}',
  unbalancedFound:
    'Von „{least}“ wurden trotzdem {found, number} von {asked, number} erkannt. Wenn das weniger ist als bei den anderen, nimm mehr davon auf.',
  unbalancedUnasked: 'Ob das etwas ausmacht, lässt sich erst sagen, wenn nach „{least}“ gefragt wurde: Nimm sie noch einmal auf.',
};
