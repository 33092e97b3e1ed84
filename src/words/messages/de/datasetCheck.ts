// Faults of the dataset, each with what to do about it.
import type { Translated } from '../translation';

export const datasetCheck: Translated<'datasetCheck'> = {
  title: 'Datensatz prüfen',
  start: 'Nach Mängeln suchen',
  again: 'Noch einmal prüfen',
  running: 'Jedes Bild wird angesehen',
  comparing: 'Die Bilder werden miteinander verglichen',
  progress: '{done, number} von {total, number}',
  hint: 'Sieht nach Licht und Schärfe jedes Bildes in deinem <dataset>Datensatz</dataset> und nach Bildern, die in zwei Aufnahmen fast gleich sind. Es wird nichts verändert.',
  none: 'Nichts gefunden.',
  uncompared: 'Noch sind nicht alle Bilder miteinander verglichen: Erst muss ein Backbone sie sehen. Prüfe danach noch einmal.',
  show: 'Zeigen',
  dark: '{count, plural, one {# Bild ist zu dunkel} other {# Bilder sind zu dunkel}}',
  darkMeans: 'Fast alles darin ist sehr dunkel. Mach es mit mehr Licht noch einmal, oder lösche es.',
  bright: '{count, plural, one {# Bild ist zu hell} other {# Bilder sind zu hell}}',
  brightMeans: 'Fast alles darin ist sehr hell. Mach es mit weniger Licht noch einmal, oder lösche es.',
  blurred: '{count, plural, one {# Bild ist unscharf} other {# Bilder sind unscharf}}',
  blurredMeans: 'Es hat viel weniger scharfe Kanten als deine anderen Bilder. Halte die Kamera still, oder lösche es.',
  same: '{count, plural, one {# Bild ist} other {# Bilder sind}} fast genauso wie eines aus einer anderen Aufnahme',
  sameMeans:
    'Ein Kopf, der das eine gelernt hat, kennt das andere schon: Das Ergebnis sieht besser aus, als es ist. Behalte eins von beiden.',
  sameInTwo: '{count, plural, one {# Bild kommt} other {# Bilder kommen}} fast gleich in zwei Klassen vor',
  sameInTwoMeans: 'Eine der beiden Klassen ist wohl falsch. Gib ihm die richtige, oder lösche es.',
  oneRecording: 'Von „{name}“ gibt es nur eine Aufnahme',
  oneRecordingMeans:
    'Wie gut der Kopf darin ist, lässt sich nicht wissen: Nimm die Klasse noch einmal auf, von einer anderen Seite oder in anderem Licht, oder füge andere Fotos hinzu.',
  few: '„{name}“ hat {count, plural, one {# Bild} other {# Bilder}}',
  fewMeans: 'Unter {least, number} Bildern ändert eines mehr oft viel. Füge noch einige hinzu.',
  unbalanced: '„{most}“ hat {more, number} Bilder, „{least}“ {fewer, number}',
  unbalancedFound:
    'Trotzdem hat der Kopf {found, number} von {asked, number} Bildern von „{least}“ erkannt. Wenn er von den anderen Klassen mehr erkennt, füge Bilder von dieser hinzu.',
  unbalancedUnasked:
    'Ob das etwas ausmacht, lässt sich erst sagen, wenn „{least}“ getestet wurde: Füge eine weitere Aufnahme oder ein Foto hinzu.',
  sameInTest: '{count, plural, one {# Bild kommt} other {# Bilder kommen}} fast gleich im Testsatz und unter denen vor, aus denen er lernt',
  sameInTestMeans: 'Ein Test mit gelernten Bildern sagt nichts über neue. Behalte sie nur an einer der beiden Stellen.',
  narrow: '{count, plural, one {# Bild ist sehr schmal} other {# Bilder sind sehr schmal}}',
  narrowMeans:
    'Das Backbone sieht das Quadrat in der Mitte, das meiste ist also abgeschnitten. Prüfe, ob noch darauf ist, was sie zeigen sollen.',
  small: '{count, plural, one {# Bild ist sehr klein} other {# Bilder sind sehr klein}}',
  smallMeans: 'Ihre kürzere Seite hat weniger als {least, number} Pixel; sie werden also vergrößert und unscharf. Nimm größere.',
};
