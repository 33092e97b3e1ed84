// Whether probabilities mean what they say.
import type { Translated } from '../translation';

export const calibration: Translated<'calibration'> = {
  title: 'Weiß er, wie sicher er ist?',
  note: 'Prozentzahlen sind mit Bildern <calibration>kalibriert</calibration>, die der Kopf nicht gelernt hatte.',
  off: 'Wo er eine Prozentzahl nennt, liegt er im Mittel um {error} Prozentpunkte daneben',
  between: 'Zwischen {low} und {high} Punkten, wenn jede Aufnahme einmal zählt.',
  wide: 'Wie weit die Prozente danebenliegen, lässt sich noch nicht wissen: Mit diesen Bildern kann es alles zwischen {low} und {high} Punkten sein, wenn jede Aufnahme einmal zählt. Mehr Aufnahmen grenzen es ein.',
  colder:
    'So, wie er gelernt hat, wäre der Kopf zu unsicher: um {before} Punkte daneben. Darum macht eine Zahl, die <temperature>Temperatur</temperature> ({temperature}), alle seine Prozentzahlen sicherer, überall in der App und in seiner Datei.',
  hotter:
    'So, wie er gelernt hat, wäre der Kopf zu sicher: um {before} Punkte daneben. Darum macht eine Zahl, die <temperature>Temperatur</temperature> ({temperature}), alle seine Prozentzahlen vorsichtiger, überall in der App und in seiner Datei.',
  noGain:
    'Eine Zahl, die <temperature>Temperatur</temperature> ({temperature}), macht alle seine Prozentzahlen sicherer oder vorsichtiger, überall in der App und in seiner Datei. Hier ist das nicht besser: mit ihr um {after} Punkte daneben, ohne sie um {before}.',
  mayBeChance: 'Ein so kleiner Unterschied kann Zufall sein.',
  usedAllTheSame:
    'Benutzt wird sie trotzdem: Von allen solchen Zahlen passt sie am besten zu allen Antworten zusammen; die Punkte oben kommen von Gruppen davon und schwanken bei wenigen Bildern stark.',
  same: 'Die Prozentzahlen werden benutzt, wie der Kopf sie gelernt hat: Sie zu berichtigen würde fast nichts ändern.',
  tooFew:
    'Ob „80 % sicher“ in 8 von 10 Fällen richtig ist, lässt sich erst ab {least, number} getesteten Bildern messen. Bis dahin bleiben die Prozentzahlen, wie der Kopf sie gelernt hat.',
  empty: 'Sobald der Kopf getestet ist, siehst du hier, wie weit man seinen Prozentzahlen glauben kann.',
  chart: 'Für jeden Bereich von Prozentzahlen: wie sicher der Kopf war, und wie oft er richtig lag',
  sure: 'Er war sicher zu',
  right: 'Er lag richtig bei',
  pictures: 'Bilder',
  said: 'Er sagte',
  wasRight: 'Er lag richtig',
  axis: 'Auf der Linie sind beide gleich. Ein Balken darunter: Der Kopf war zu sicher. Ein dünner Balken: wenige Bilder. Rot: wie weit beide auseinanderliegen.',
};
