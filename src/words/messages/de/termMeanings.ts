// What the words of the field mean, each in plain words.
import type { Translated } from '../translation';

export const termMeanings: Translated<'termMeanings'> = {
  sample: 'Ein Bild, das du gegeben hast, zusammen mit seiner Klasse. Aus Beispielen lernt der Kopf.',
  class: 'Eines der Dinge, die der Kopf unterscheidet. Du wählst ihren Namen.',
  dataset: 'Alle deine Beispiele mit ihren Klassen.',
  recording:
    'Beispiele, die gleich nacheinander gemacht wurden, während der Knopf einmal gehalten wurde. Sie sehen einander sehr ähnlich und bleiben deshalb immer zusammen.',
  tag: 'Ein Wort, das du an Beispiele hängst, um Gruppen davon zu vergleichen, etwa „drinnen“ und „draußen“.',
  backbone:
    'Ein großes neuronales Netz, das schon auf Fotos anderer Leute trainiert ist. Es macht aus jedem Bild eine Liste von Zahlen. Du benutzt es, wie es ist.',
  session: 'Ein Backbone, während es geladen ist und auf einem Gerät arbeitet.',
  fingerprint: 'Ein kurzer Code, berechnet aus allen Zahlen eines Backbones. Zwei Backbones mit demselben Code sind gleich.',
  classifier: 'Der letzte Teil eines Backbones aus seinem ersten Training. Er benennt die Arten von Dingen, die es damals gelernt hat.',
  pretrainingClass: 'Eine Art von Ding, die das Backbone in seinem ersten Training zu benennen gelernt hat, bevor es zu dir kam.',
  embedding: 'Die Liste von Zahlen, die das Backbone aus einem Bild macht. Bilder, die sich ähneln, bekommen ähnliche Zahlen.',
  featureMap: 'Ein Gitter von Zahlen im Inneren des Backbones. Es zeigt, wo im Bild etwas gefunden wurde.',
  head: 'Der kleine Teil, der aus deinen Beispielen lernt. Er macht aus den Zahlen eines Bildes eine Wahrscheinlichkeit für jede Klasse.',
  hyperparameter: 'Eine Einstellung, die vor dem Lernen gewählt wird. Sie wird nicht aus den Beispielen gelernt.',
  epoch: 'Ein Durchgang durch alle Beispiele, während der Kopf lernt.',
  learningRate:
    'Wie groß jeder Schritt des Lernens ist. Mit zu kleinen Schritten dauert das Lernen lange; mit zu großen kommt es nie zur Ruhe.',
  augmentation:
    'Kopien eines Beispiels, die gespiegelt, beschnitten, heller, dunkler oder unscharf sind. Der Kopf lernt auch aus ihnen und achtet so weniger auf diese Dinge.',
  logit: 'Die Punktzahl einer Klasse, bevor daraus eine Wahrscheinlichkeit wird. Die Klasse mit der höchsten ist die Antwort.',
  split: 'Aus welchen Aufnahmen ein Kopf lernen darf und welche zurückgehalten werden, um ihn zu testen.',
  fold: 'Einer von fünf Teilen deiner Aufnahmen. Jeder Teil wird der Reihe nach zum Testen zurückgehalten, während ein Kopf aus den anderen vier lernt.',
  heldOut:
    'Zum Testen zurückgehalten: Der Kopf hat aus diesen Beispielen nicht gelernt, seine Antworten darauf sind deshalb ein ehrlicher Test.',
  shot: 'Ein Beispiel je Klasse. Mit einem Shot lernt der Kopf aus einem einzigen Beispiel jeder Klasse.',
  confusionMatrix: 'Eine Tabelle der richtigen und falschen Antworten: eine Zeile je wahrer Klasse, eine Spalte je Antwort.',
  calibration: 'Dafür sorgen, dass Prozentzahlen stimmen: Von 100 Antworten, die mit 80 Prozent gegeben werden, sind etwa 80 richtig.',
  novelty:
    'Wie wenig ein Bild den Beispielen ähnelt, aus denen der Kopf gelernt hat. War nichts Ähnliches darunter, ist „Ich weiß es nicht“ die ehrliche Antwort.',
  neighbour: 'Ein Beispiel, das für das Backbone einem Bild am meisten gleicht: Seine Zahlen liegen am nächsten.',
  evidenceMap: 'Das Bild in Quadraten. Jedes zeigt, wie stark es für die Antwort sprach oder dagegen.',
  neuralNetwork:
    'Viele einfache Rechnungen in Schichten, eine nach der anderen. Seine Zahlen werden durch Lernen aus Beispielen eingestellt.',
  layer: 'Ein Schritt eines neuronalen Netzes: Zahlen gehen hinein, andere Zahlen kommen heraus.',
  weight: 'Eine der Zahlen in einem Netz oder einem Kopf. Lernen heißt, Gewichte zu ändern.',
  transferLearning: 'Wiederverwenden, was ein Netz aus vielen Bildern anderer Dinge gelernt hat, sodass wenige eigene Bilder reichen.',
  pretraining: 'Das erste, lange Training eines Backbones mit sehr vielen Fotos, bevor du es benutzt.',
  randomWeights: 'Nie trainierte Gewichte: zufällig gezogen, wie gewürfelt. Im Vergleich mit ihnen sieht man, was Vortraining wert ist.',
  frozen: 'Wird durch das Lernen nicht verändert. Ein eingefrorenes Backbone bleibt, wie es kam.',
  fineTuning: 'Den letzten Teil des Backbones noch einmal lernen, zusammen mit dem Kopf, aus deinen Beispielen.',
  linearHead:
    'Ein Kopf, der für jede Klasse jede Zahl eines Bildes mit einem Gewicht malnimmt und alles addiert. Die größte Summe ist die Antwort.',
  nearestMean:
    'Ein Kopf, der den Mittelwert der Beispiele jeder Klasse behält. Die Klasse, deren Mittelwert einem Bild am nächsten ist, ist die Antwort.',
  zeroShot: 'Deine Klassen ohne ein einziges Beispiel unterscheiden, mit dem, was das Backbone schon benennen kann.',
  hiddenUnit: 'Eine Zahl, die ein Kopf mit zwei Schichten unterwegs ausrechnet, zwischen den Zahlen des Bildes und der Antwort.',
  loss: 'Eine Zahl, die sagt, wie falsch die Antworten sind und wie sicher sie dabei sind. Lernen macht sie kleiner.',
  accuracy: 'Der Anteil der richtigen Antworten.',
  penalty: 'Was die Gewichte klein hält, damit der Kopf nicht jedem ausgefallenen Beispiel folgt.',
  batch: 'Die Beispiele, die in einem Lernschritt zusammen angesehen werden.',
  seed: 'Eine Zahl, mit der der Zufall beginnt. Derselbe Startwert gibt wieder dieselbe Auswahl.',
  testSet: 'Bilder, die du nur zum Testen behältst. Kein Kopf lernt je daraus.',
  interval: 'Der Bereich, in dem der wahre Anteil wahrscheinlich liegt: Von 100 solchen Bereichen enthalten ihn etwa 95.',
  pValue: 'Wie oft der Zufall allein einen so großen Unterschied machen würde. Ein kleiner Wert heißt: Zufall ist es kaum.',
  temperature: 'Eine Zahl, die alle Prozentzahlen eines Kopfes vorsichtiger oder sicherer macht. Welche Klasse vorn liegt, bleibt gleich.',
  similarity: 'Wie ähnlich zwei Bilder für das Backbone sind: 1 für gleich, 0 für nichts gemeinsam.',
  filter: 'Ein kleines Muster, das über das ganze Bild geschoben wird. Es antwortet dort, wo das Bild ihm ähnlich sieht.',
  multiplyAdd: 'Eine Multiplikation und eine Addition. Darin wird die Arbeit eines Netzes gezählt.',
  learningCurve: 'Eine Linie, die zeigt, wie oft ein Kopf mit wenigen und mit vielen Beispielen richtig liegt.',
  shortcut: 'Etwas, das die Klasse verrät, ohne dazuzugehören, etwa der Hintergrund. Wo es fehlt, liegt der Kopf falsch.',
  bias: 'Wenn ein Kopf bei manchen Menschen, Orten oder Dingen deutlich schlechter ist als bei anderen.',
};
