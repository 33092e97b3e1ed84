// The ladder: what each further step of learning brings, on one split.
import type { Translated } from '../translation';

export const ladder: Translated<'ladder'> = {
  empty: 'Noch keine Leiter',
  emptyText:
    'Von gar keinem Beispiel bis zu einem kleinen eigenen Netz: Hier wird jede Art zu lehren nach denselben Bildern gefragt, die sie nicht gelernt hat. Dazu braucht es zwei Klassen mit je zwei Aufnahmen.',
  ready: 'Bereit zum Messen',
  readyText:
    'Von gar keinem Beispiel bis zu einem kleinen eigenen Netz: Jede Art zu lehren wird mit denselben Bildern getestet, die sie nicht gelernt hat.',
  few: 'Zu wenige Bilder, um zu sagen, auf welcher Sprosse man stehen bleiben kann: {asked, number} wurden getestet, {least, number} braucht es.',
  lacking: 'Es braucht Beispiele von zwei Klassen und ein Backbone, das bereit ist.',
  measure: 'Messen',
  again: 'Noch einmal messen',
  measuring: 'Wird gemessen',
  cancelled: 'Abgebrochen.',
  failed: 'Das Messen ist gescheitert ({detail}).',
  behind: 'Deine Beispiele haben sich seit der Messung geändert.',
  intro: 'Jede Sprosse wird an denselben {asked, number} Bildern getestet, mit Köpfen, die deren Aufnahme nicht gelernt hatten.',
  notAsked: 'Noch kann keines deiner Beispiele zum Testen dienen: Jede Klasse braucht zwei Aufnahmen.',
  zeroShot: 'Kein Beispiel: die eigenen Klassen des Backbones',
  oneSample: 'Ein Beispiel je Klasse: nächster Mittelwert',
  linear: 'Alle Beispiele: linear',
  mlp: 'Alle Beispiele: zwei Schichten',
  noZeroShot: 'Die unterste Sprosse, Zero-Shot, fehlt: Wähle unter „Wie er lernt“, welche eigenen Klassen des Backbones als deine zählen.',
  tuned:
    'Die Feinabstimmung wird getestet, während sie lernt, an Aufnahmen, die sie selbst zurückhält: Ihre Zahlen stehen unter „Wie er lernt“.',
  best: '„{name}“ ist die Sprosse, auf der man stehen bleiben kann: Keine darüber ist bei diesen Bildern klar besser.',
  right: 'Richtig bei {right, number} von {asked, number}',
  detail: '{time} zum Lernen und Gefragtwerden, {numbers, number} gelernte Zahlen',
  detailNone: 'lernt nichts',
  better: 'Klar besser als die Sprosse darunter',
  worse: 'Klar schlechter als die Sprosse darunter',
  same: 'Kein klarer Unterschied zur Sprosse darunter',
  caption: 'Eine Aufteilung für alle; McNemar-Test gegen die Sprosse darunter',
  rung: 'Sprosse',
  share: 'Richtig',
  interval: '95-%-Intervall',
  time: 'Lernen und gefragt werden',
  numbers: 'Gelernte Zahlen',
  pValue: 'p gegen die Sprosse darunter',
  csvName: 'Leiter',
};
