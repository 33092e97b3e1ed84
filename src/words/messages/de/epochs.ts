// Learning by epochs, two layers and fine-tuning: how a run goes, what it learned from and what came of it.
import type { Translated } from '../translation';

export const epochs: Translated<'epochs'> = {
  start: 'Start',
  stop: 'Stopp',
  trainMore: 'Weiter trainieren',
  startOver: 'Neu anfangen',
  clear: 'Leeren',
  looking: 'Deine Bilder werden noch einmal angesehen',
  lookingFor: '{kind}: Deine Bilder werden noch einmal angesehen',
  learningFor: '{kind}: lernt',
  done: '{done, number} von {total, number}',
  epochOf: 'Epoche {epoch, number} von {epochs, number}',
  notTunable:
    '{backbone} endet nicht mit einer 1 × 1-Faltung, sein letzter Teil lässt sich hier deshalb nicht feinabstimmen. Wähle ein anderes Backbone.',
  notTunableHere:
    'Dieses Backbone lässt sich hier nicht feinabstimmen: Es endet nicht mit einer 1 × 1-Faltung. Wähle ein anderes Backbone oder eine andere Art von Kopf.',
  emptyMlp: 'Drücke Start und sieh beim Lernen zu: Jede Epoche fügt den Kurven einen Punkt hinzu, und die Vorhersagen ändern sich mit.',
  emptyFineTuning:
    'Drücke Start: Das Backbone sieht sich jedes Bild noch einmal an, dann lernt sein letzter Teil daraus und beginnt bei dem, was es schon weiß. Das Backbone selbst bleibt, wie es ist; was sich ändert, wird mit deinem Kopf gespeichert.',
  soon: 'Die Kurven beginnen gleich.',
  running: 'Epoche {epoch, number} von {epochs, number}.',
  stopped: 'Angehalten nach Epoche {epoch, number}.',
  ended: 'Vorzeitig beendet nach Epoche {epoch, number}: Es wurde nicht mehr besser.',
  finished: 'Fertig: {epochs, plural, one {# Epoche} other {# Epochen}}.',
  used: 'Der Kopf von Epoche {epoch, number} sagt vorher.',
  learns: 'Lernt aus {samples, plural, one {# Beispiel} other {# Beispielen}}.',
  learnsWithCopies:
    'Lernt aus {samples, plural, one {# Beispiel} other {# Beispielen}} und {copies, plural, one {# veränderten Kopie} other {# veränderten Kopien}}.',
  choosing: '{samples, plural, one {# zurückgehaltenes Beispiel wählt} other {# zurückgehaltene Beispiele wählen}} die Epoche.',
  heldOut: '{samples, plural, one {# Beispiel ist} other {# Beispiele sind}} zum Testen zurückgehalten.',
  heldOutChose:
    '{samples, plural, one {# Beispiel ist zum Testen zurückgehalten; es wählt} other {# Beispiele sind zum Testen zurückgehalten; sie wählen}} auch die Epoche.',
  copiesLeftOut:
    '{copies, plural, one {# veränderte Kopie ist} other {# veränderte Kopien sind}} weggelassen, von jedem Beispiel gleich viele: Mehr von dem, was dieses Backbone sieht, fasst dieser Tab nicht.',
  nothingHeldOut:
    'Keine Klasse hat eine Aufnahme übrig, deshalb ist nichts zum Testen zurückgehalten. Nimm jede Klasse ein zweites Mal auf, um zu sehen, wie gut der Kopf bei Beispielen ist, aus denen er nicht gelernt hat.',
  missing:
    'Von {classes} ist kein Beispiel zurückgehalten, weil es keine zweite Aufnahme gibt: Die Zahlen gelten nur für die anderen Klassen.',
  missingChooses: 'Deshalb wählt nichts die Epoche, und die neueste sagt vorher.',
  accuracy: 'Genauigkeit',
  accuracyChart: 'Anteil richtig vorhergesagter Beispiele, nach Epoche',
  loss: 'Verlust (Loss)',
  lossChart: 'Mittlere Kreuzentropie, nach Epoche; niedriger heißt sicherer bei der richtigen Antwort',
  epoch: 'Epoche',
  learningLine: 'Lernen',
  heldOutLine: 'Zurückgehalten',
  numbersOfEpochs: 'Die Zahlen jeder Epoche',
  learningLoss: 'Lernen: Verlust',
  learningRight: 'Lernen: richtig',
  heldOutLoss: 'Zurückgehalten: Verlust',
  heldOutRight: 'Zurückgehalten: richtig',
  rightOf: '{right, number} von {asked, number}',
  frozen: 'Eingefroren',
  fineTuned: 'Feinabgestimmt, Epoche {epoch, number}',
  rightOfAll: '{right, number} von {asked, number} richtig',
  better:
    'Besser: Feinabgestimmt liegt er bei {tuned, number} von {asked, number} zurückgehaltenen Beispielen richtig; mit eingefrorenem Backbone bei {frozen, number}. Zufall allein bewirkt das selten (exakter McNemar-Test nach Aufnahmen, p {p}).',
  worse:
    'Schlechter: Feinabgestimmt liegt er bei {tuned, number} von {asked, number} zurückgehaltenen Beispielen richtig; mit eingefrorenem Backbone bei {frozen, number}. Zufall allein bewirkt das selten (exakter McNemar-Test nach Aufnahmen, p {p}).',
  noClearDifference:
    'Kein klarer Unterschied: Feinabgestimmt liegt er bei {tuned, number} von {asked, number} zurückgehaltenen Beispielen richtig; mit eingefrorenem Backbone bei {frozen, number}. Zufall allein bewirkt das oft (exakter McNemar-Test nach Aufnahmen, p {p}).',
  choseToo:
    'Diese Beispiele haben auch die Epoche gewählt, deshalb sieht der feinabgestimmte Kopf etwas besser aus, als er ist. Nimm jede Klasse dreimal oder öfter auf, um einige getrennt zu halten.',
  forgot:
    'Was es vergessen hat: Bei {pictures, plural, one {# Bild} other {# Bildern}}, einem je Vortrainingsklasse, lag das Backbone {before, number}-mal richtig; für deine Klassen verändert liegt es {now, number}-mal richtig.',
  forgotNothing:
    'Es hat nichts vergessen, was diese Bilder zeigen: Bei {pictures, plural, one {# Bild} other {# Bildern}}, einem je Vortrainingsklasse, lag das Backbone {before, number}-mal richtig; für deine Klassen verändert liegt es {now, number}-mal richtig.',
  mayHaveForgotten:
    'Was es vergessen haben könnte: Bei {changed, number} von {pictures, plural, one {# deiner Bilder} other {# deiner Bilder}} ({share}) nennt das veränderte Backbone eine andere seiner {labels, plural, one {# Vortrainingsklasse} other {# Vortrainingsklassen}} als vorher.',
  mayHaveForgottenNothing:
    'Was es vergessen haben könnte: Bei {pictures, plural, one {# deiner Bilder} other {jedem von # deiner Bilder}} nennt das veränderte Backbone noch dieselbe seiner {labels, plural, one {# Vortrainingsklasse} other {# Vortrainingsklassen}} wie vorher.',
  tuningSettings: 'Einstellungen: höchstens {epochs, plural, one {# Epoche} other {# Epochen}}, Lernraten {block} und {head}',
  mostEpochs: 'Epochen höchstens',
  patience: 'Geduld: Epochen ohne Verbesserung',
  blockLearningRate: 'Lernrate des letzten Teils des Backbones',
  headLearningRate: 'Lernrate des Kopfes',
  ratesWhy: 'Der Teil des Backbones hat eine kleinere <learningRate>Lernrate</learningRate> als der Kopf, damit er behält, was er wusste.',
  fromNextStart: '<hyperparameter>Diese Einstellungen</hyperparameter> gelten ab dem nächsten Start.',
  mlpMeans:
    'Eine <epoch>Epoche</epoch> geht durch alle Beispiele, einen <batch>Stapel</batch> nach dem anderen, um den <loss>Verlust</loss> zu verkleinern. Mit mehr <hiddenUnit>verborgenen Neuronen</hiddenUnit> kann der Kopf feinere Unterschiede lernen und braucht länger. Derselbe <seed>Startwert</seed> ergibt wieder dieselbe zufällige Auswahl.',
  slowly: 'Langsam, zum Zusehen',
  asTeachableMachine: 'Einstellen wie in Teachable Machine',
  mlpSettings:
    'Einstellungen: {hidden, plural, one {# verborgenes Neuron} other {# verborgene Neuronen}}, {epochs, plural, one {# Epoche} other {# Epochen}}, {optimiser} {rate}',
  hidden: 'Verborgene Neuronen',
  epochCount: 'Epochen',
  dropout: 'Dropout',
  seed: 'Startwert (Seed)',
  learningRate: 'Lernrate',
  batchSize: 'Stapelgröße (Batch)',
  optimiser: 'Optimierer',
  adam: 'Adam',
  momentum: 'Momentum',
  sgd: 'Gradientenabstieg',
};
