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
    'Zum Testen aufgehoben: Der Kopf hat aus diesen Beispielen nicht gelernt, seine Antworten darauf sind deshalb ein ehrlicher Test.',
  shot: 'Ein Beispiel je Klasse. Mit einem Shot lernt der Kopf aus einem einzigen Beispiel jeder Klasse.',
  confusionMatrix: 'Eine Tabelle der richtigen und falschen Antworten: eine Zeile je wahrer Klasse, eine Spalte je Antwort.',
  calibration:
    'Dafür sorgen, dass Prozente meinen, was sie sagen: Von 100 Antworten, die mit 80 Prozent gegeben werden, sind etwa 80 richtig.',
  novelty:
    'Wie wenig ein Bild irgendeinem deiner Beispiele gleicht. War nichts wie dieses darunter, ist „Ich weiß es nicht“ die ehrliche Antwort.',
  neighbour: 'Ein Beispiel, das für das Backbone einem Bild am meisten gleicht: Seine Zahlen liegen am nächsten.',
  evidenceMap: 'Das Bild in Quadraten. Jedes zeigt, wie viel es für die Antwort sprach oder dagegen.',
};
