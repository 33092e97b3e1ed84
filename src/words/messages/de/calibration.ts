// Whether probabilities mean what they say.
import type { Translated } from '../translation';

export const calibration: Translated<'calibration'> = {
  title: 'Weiß er, wie sicher er ist?',
  note: 'Prozentzahlen sind mit Bildern <calibration>kalibriert</calibration>, die der Kopf nicht gelernt hatte.',
  off: 'Wo er eine Prozentzahl nennt, liegt er im Mittel um {error} Prozentpunkte daneben',
  between: 'Zwischen {low} und {high} Punkten, wenn jede Aufnahme einmal zählt.',
  colder:
    'So, wie er gelernt hat, wäre der Kopf zu unsicher: um {before} Punkte daneben. Seine Prozentzahlen werden mit einer Temperatur von {temperature} berichtigt, überall in der App und in seiner Datei.',
  hotter:
    'So, wie er gelernt hat, wäre der Kopf zu sicher: um {before} Punkte daneben. Seine Prozentzahlen werden mit einer Temperatur von {temperature} berichtigt, überall in der App und in seiner Datei.',
  noGain:
    'Seine Prozentzahlen werden mit einer Temperatur von {temperature} berichtigt, überall in der App und in seiner Datei. Im Mittel bringt das hier nichts: Ohne sie lägen sie um {before} Punkte daneben.',
  same: 'Die Prozentzahlen werden benutzt, wie der Kopf sie gelernt hat: Sie zu berichtigen würde fast nichts ändern.',
  tooFew: 'Unter {least, number} Bildern lässt sich über Prozentzahlen nichts sagen: Sie werden benutzt, wie der Kopf sie gelernt hat.',
  empty: 'Sobald der Kopf getestet ist, siehst du hier, wie weit man seinen Prozentzahlen glauben kann.',
  chart: 'Für jeden Bereich von Prozentzahlen: wie sicher der Kopf war, und wie oft er richtig lag',
  sure: 'Er war sicher zu',
  right: 'Er lag richtig bei',
  pictures: 'Bilder',
  said: 'Er sagte',
  wasRight: 'Er lag richtig',
  axis: 'Auf der Linie sind beide gleich. Ein Balken darunter: Der Kopf war zu sicher. Ein dünner Balken: wenige Bilder.',
};
