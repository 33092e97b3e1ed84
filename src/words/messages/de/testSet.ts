// The test set of one’s own.
import type { Translated } from '../translation';

export const testSet: Translated<'testSet'> = {
  title: 'Testsatz',
  traysTitle: 'Was ihn testet, woraus er lernt',
  empty: 'Noch kein Testsatz',
  emptyText:
    'Mach <testSet>von jeder Klasse ein paar Bilder</testSet>, wie sie später wirklich kommen: in einem anderen Zimmer, bei anderem Licht, von einer anderen Tasse. Der Kopf lernt nie daraus, also zeigen sie, was draußen zu erwarten ist. Du kannst auch Bilder herüberziehen oder sie auswählen und den Knopf drücken.',
  emptyTextByTouch:
    'Mach <testSet>von jeder Klasse ein paar Bilder</testSet>, wie sie später wirklich kommen: in einem anderen Zimmer, bei anderem Licht, von einer anderen Tasse. Der Kopf lernt nie daraus, also zeigen sie, was draußen zu erwarten ist. Oder wähle unten Bilder einer Klasse aus und drücke den Knopf.',
  otherNames:
    'Ein Kopf aus {origin, select, link {einem Link} other {einer Datei}} wird nur mit Klassen getestet, die heißen wie seine eigenen: {classes}. Keine von deinen heißt so: Benenne sie unter „Lehren“ um.',
  failed: 'Das Testen ist gescheitert. Es wird wieder versucht, wenn sich etwas ändert.',
  noHead: 'Die Bilder sind da. Sobald es einen Kopf für dieses Backbone gibt, wird er daran getestet.',
  asking: 'Wird getestet …',
  right: 'Richtig bei {right, number} von {asked, plural, one {# Bild deines Testsatzes} other {# Bildern deines Testsatzes}}',
  lineWhy: 'Von diesen lernt der Kopf nie.',
  toIt: 'Zum Testsatz',
  rightPart:
    'Richtig bei {right, number} von {asked, plural, one {# Bild deines Testsatzes} other {# Bildern deines Testsatzes}}, der {tested, number} von {classes, number} Klassen testet',
  between: 'Bei Bildern wie diesen liegt er wahrscheinlich in {low} bis {high} der Fälle richtig.',
  tooFew:
    'Zu wenige für eine Prozentzahl: Mach mindestens {least, number} Testbilder in {recordings, number} Aufnahmen, von jeder Klasse einige.',
  untested: 'Nicht getestet: {classes}. Mach auch von {count, plural, one {dieser Klasse} other {diesen Klassen}} Testbilder.',
  lower: 'Das sind {low, number} bis {high, number} Punkte weniger als bei deinen Beispielen, unter „Wie gut“.',
  lowerWhy:
    'Deine Testbilder sind vielleicht anders als die Trainingsbilder, oder Beispiele kamen in eine andere Klasse, nachdem jemand die Fehler angesehen hatte. Für Bilder wie die deines Testsatzes ist diese Zahl die ehrlichere. Trainingsbilder an mehr Orten und bei verschiedenem Licht können den Abstand verkleinern.',
  lowerWhyAdded:
    'Für Bilder wie die deines Testsatzes ist diese Zahl die ehrlichere. Mehr Trainingsbilder, so verschieden wie diese, können den Abstand verkleinern. Vielleicht kamen auch Beispiele in eine andere Klasse, nachdem jemand die Fehler angesehen hatte.',
  higher: 'Das sind {low, number} bis {high, number} Punkte mehr als bei deinen Beispielen, unter „Wie gut“.',
  higherWhy:
    'Deine Testbilder sind vielleicht leichter als die Trainingsbilder, oder ihnen sehr ähnlich: Prüfe, ob keines fast eine Kopie ist.',
  sameAsHeldOut: 'Kein klarer Unterschied zum Ergebnis bei deinen Beispielen, unter „Wie gut“: Die beiden Zahlen stützen einander.',
  noGap: 'Mit mehr Bildern steht hier der Vergleich mit dem Ergebnis bei deinen Beispielen.',
  byClass: 'Nach Klassen',
  classRight: '„{name}“: {right, number} von {asked, number} richtig',
  unknownClass:
    '{count, plural, one {Ein Testbild gehört zu einer Klasse, die dieser Kopf nicht kennt: Es zählt nicht mit.} other {# Testbilder gehören zu Klassen, die dieser Kopf nicht kennt: Sie zählen nicht mit.}}',
  learnt:
    '{count, plural, one {Ein Testbild gehört vielleicht zu denen, aus denen dieser Kopf gelernt hat: Es zählt erst mit, wenn der Kopf neu gelernt hat.} other {# Testbilder gehören vielleicht zu denen, aus denen dieser Kopf gelernt hat: Sie zählen erst mit, wenn der Kopf neu gelernt hat.}}',
  learntInFile:
    '{count, plural, one {Ein Testbild ist aus einer Aufnahme, aus der dieser Kopf gelernt hat: Es zählt nicht mit.} other {# Testbilder sind aus Aufnahmen, aus denen dieser Kopf gelernt hat: Sie zählen nicht mit.}}',
  nobodyKnows:
    'Es ist nicht bekannt, aus welchen Bildern dieser Kopf gelernt hat. Sind deine Testbilder darunter, sagt diese Zahl nichts über neue.',
  unreadable: '{count, plural, one {Ein Testbild lässt sich nicht lesen.} other {# Testbilder lassen sich nicht lesen.}}',
  seeWrong: '{count, plural, one {Das falsche ansehen} other {Die # falschen ansehen}}',
  wrongOnes: 'Testbilder, bei denen er falsch lag',
  surestFirst: 'Zuerst die, bei denen er sich am sichersten war.',
  dropFolders: 'Ordner zum Testen hier ablegen',
  fromFolders: 'Testbilder aus Ordnern',
  ways: 'Ein Ordner kommt zur Klasse seines Namens. Ziehe Bilder von einem Kasten in einen anderen; eine Aufnahme geht immer als Ganzes.',
  waysByTouch:
    'Ein Ordner kommt zur Klasse seines Namens. Wähle Bilder in einem Kasten einer Klasse aus, um sie in den anderen zu bringen; eine Aufnahme geht immer als Ganzes.',
  hint: 'Halte dann unten den Knopf einer Klasse gedrückt: Jedes Bild der Kamera testet diese <class>Klasse</class>, und der Kopf lernt nie daraus.',
  record: '{class} für den Test aufnehmen',
  hold: 'Halten: Test aufnehmen',
  upload: 'Hochladen',
  uploadTo: 'Testbilder von {class} hochladen',
  tests: '{count, plural, one {# Bild testet ihn} other {# Bilder testen ihn}}',
  learns: '{count, plural, one {Er lernt aus # Bild} other {Er lernt aus # Bildern}}',
  testsOf: 'Testbilder von {class}',
  learnsOf: 'Bilder von {class}, aus denen er lernt',
  noTests: 'Noch testet nichts diese Klasse.',
  noneLearned: 'Er lernt aus keinem Bild dieser Klasse.',
  picture: 'Bild {number, number}',
  chosenOnes: 'Ausgewählte Bilder',
  toTraining: '{count, plural, one {Daraus lernen} other {Aus diesen # lernen}}',
  toTest: '{count, plural, one {Als Test verwenden} other {Diese # als Test verwenden}}',
  delete: 'Löschen',
  chooseNone: 'Nichts auswählen',
};
