// The learning curve: how right heads are with few samples and with many, and how that was measured.
import type { Translated } from '../translation';

export const learningCurve: Translated<'learningCurve'> = {
  question: 'Wie viele Beispiele braucht es?',
  title: 'Wenige Beispiele oder viele?',
  measure: 'Messen',
  about:
    'Mehrere Köpfe lernen aus 1, 2, 5 und mehr <shot>Beispielen je Klasse</shot> und werden mit <heldOut>zurückgehaltenen</heldOut> Beispielen getestet. Die <learningCurve>Kurve</learningCurve> zeigt, <accuracy>wie oft jeder richtig liegt</accuracy>.',
  nothingYet: 'Noch nichts zu vergleichen',
  nothingAbout:
    'Hier wirst du sehen, wie viel besser ein Kopf mit jedem weiteren Beispiel wird und welche Art von Kopf schneller ans Ziel kommt. Dazu braucht es Beispiele von zwei Klassen, aus je zwei Aufnahmen.',
  failed: 'Das Messen ist gescheitert.',
  diverged: 'Die Feinabstimmung ist gescheitert: Die Zahlen wuchsen ohne Ende. Wähle unter „Wie er lernt“ kleinere Lernraten.',
  unread:
    '{pictures, plural, one {# deiner Bilder konnte} other {# deiner Bilder konnten}} nicht noch einmal gelesen werden, darum wurde die Feinabstimmung nicht gemessen.',
  noBlock: 'Das gerade benutzte Backbone kann nicht feinabgestimmt werden.',
  measuring: 'Wird gemessen',
  measuringHeads: '{done, number} von {total, plural, one {# Kopf} other {# Köpfen}}',
  fineTuning: 'Feinabstimmung',
  resume: 'Fortsetzen',
  cancelled: 'Abgebrochen. Gezeigt wird, was bis dahin gemessen wurde.',
  measureAgain: 'Noch einmal messen',
  changed: 'Gemessen mit {samples, plural, one {# Beispiel} other {# Beispielen}}; deine Beispiele haben sich seitdem geändert.',
  heads: 'Köpfe',
  repeats: 'Wiederholungen',
  repeatCount: '{count, plural, one {# Wiederholung} other {# Wiederholungen}}',
  otherSamples: 'Mit anderen Beispielen wiederholen',
  needsMapping: 'sag zuerst, welche Vortrainingsklassen als zwei deiner Klassen zählen',
  notTunable: 'nicht mit {backbone}: Es endet nicht mit einer 1 × 1-Faltung',
  tooMany: 'zu viele Bilder: Mit diesem Backbone fasst dieser Tab {most, number}',
  muchLonger: 'dauert viel länger',
  takes: 'dauert hier höchstens {time}, wenn sonst nichts gerechnet wird',
  chart: 'Genauigkeit bei zurückgehaltenen Beispielen, nach Beispielen je Klasse: {heads}. Die Zahlen stehen in der Tabelle darunter.',
  samplesPerClass: 'Beispiele je Klasse',
  fileName: 'Lernkurve',
  rightOnHeldOut: 'Richtig bei zurückgehaltenen Beispielen',
  caption: 'Anteil richtig vorhergesagter zurückgehaltener Beispiele: Mittelwert und Standardabweichung über die Wiederholungen',
  upTo: 'bis zu {samples, number}',
  spread: '{mean} ± {spread}',
  oneRepeat: '{mean} (eine Wiederholung)',
  zeroShot: '{head}: in {share} der Fälle richtig, mit beliebig vielen Beispielen. Er lernt aus keinem.',
  rightEvery:
    '{head}, mit {samples, plural, one {# Beispiel} other {# Beispielen}} je Klasse: in {share} der Fälle richtig, in jeder Wiederholung.',
  rightOnce:
    '{head}, mit {samples, plural, one {# Beispiel} other {# Beispielen}} je Klasse: in {share} der Fälle richtig, in der einen Wiederholung, die gemessen wurde.',
  rightAbout:
    '{head}, mit {samples, plural, one {# Beispiel} other {# Beispielen}} je Klasse: in {share} der Fälle richtig, plus oder minus {points, plural, one {# Prozentpunkt} other {# Prozentpunkte}}.',
  rightNearly:
    '{head}, mit {samples, plural, one {# Beispiel} other {# Beispielen}} je Klasse: in {share} der Fälle richtig, plus oder minus weniger als ein Prozentpunkt.',
  withAll: 'Mit {samples, plural, one {# Beispiel} other {# Beispielen}} sind es {share}.',
  fewer: 'Nicht jede Klasse hatte so viele zum Lernen: Die kleineren gaben alle, die sie hatten.',
  climbing: 'Die Kurve von „{head}“ steigt noch: Mehr Beispiele können diesem Kopf helfen.',
  levelled:
    'Die Kurve von „{head}“ ist flach geworden, auf {points, number} Prozentpunkte genau: Mehr Beispiele wie diese werden diesem Kopf kaum helfen.',
  nearlyAll: '„{head}“ liegt schon bei fast allen richtig: Mehr Beispiele wie diese werden diesem Kopf kaum helfen.',
  unsure: 'Ob mehr Beispiele „{head}“ helfen würden, ist zu unsicher: Mehr Wiederholungen oder mehr Beispiele können es zeigen.',
  notAboveGuessing: 'Das ist nicht klar besser als Raten, das in {share} der Fälle richtig läge.',
  heldOut:
    'Etwa {share} jeder Klasse wurden zum Testen zurückgehalten, immer ganze Aufnahmen: Kein Kopf hatte aus ihnen gelernt, darum enden die Kurven vor der Zahl aller deiner Beispiele.',
  repeatedOnce: 'Das wurde einmal gemessen, also sagt nichts, wie sehr es schwankt.',
  repeated:
    'Das wurde {count, plural, one {#-mal} other {#-mal}} gemacht, jedes Mal mit anderen: Die Linie ist der Mittelwert, das Band die Standardabweichung.',
  guessing: 'Raten läge in {share} der Fälle richtig.',
  elsewhere:
    '„Testen“ fragt jede Aufnahme einmal, hier fragt jede Wiederholung andere: Deshalb kann das Ende einer Kurve von der Zahl dort abweichen.',
  tuned:
    'Feinabstimmung dauert lange. Ihre Linie ist deshalb der Mittelwert nur der ersten {repeats, plural, one {Wiederholung} other {# Wiederholungen}} und weniger sicher als die anderen.',
  tunedSettings:
    'Sie lernt mit deinen eigenen Einstellungen. Ab 10 Beispielen je Klasse wählt ein Fünftel davon die Epoche, statt gelernt zu werden.',
  copiesLeftOut:
    '{copies, plural, one {# veränderte Kopie ist} other {# veränderte Kopien sind}} dabei weggelassen: Mehr von dem, was dieses Backbone sieht, fasst dieser Tab nicht.',
  looking: 'deine Bilder werden noch einmal angesehen: {done, number} von {total, number}',
  progress: '{done, number} von {total, number}',
  progressLeft: '{done, number} von {total, number}, noch {time}',
  noEmbeddings: 'Das Backbone ist noch nicht bereit. Sobald es deine Beispiele angesehen hat, dauert das nur Sekunden.',
  noClasses: 'Füge zuerst zwei Klassen Beispiele hinzu: Dann gibt es etwas zu unterscheiden.',
  noRecordings:
    'Jede Klasse braucht zwei Aufnahmen oder Fotos, damit etwas zurückgehalten werden kann. Füge noch etwas zu {classes} hinzu.',
};
