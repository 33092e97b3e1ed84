// The cards of the backbones that come with the app: what they learned from and lack, how they were made, how good they are,
// what they cost.
import type { Translated } from '../translation';

export const backboneCards: Translated<'backboneCards'> = {
  open: 'Steckbrief: wie es gemacht wurde, wie gut es ist, was ihm fehlt',
  fetching: 'Der Steckbrief wird geholt …',
  failed: 'Der Steckbrief konnte nicht geholt werden. Besteht eine Verbindung?',
  learnedFrom: 'Woraus es gelernt hat',
  data: 'Tiny ImageNet: Fotos mit 64 × 64 Pixeln aus 200 Klassen von ImageNet; {pictures, plural, one {# Bild} other {# Bilder}}.',
  gaps: 'Was darin fehlt',
  gapKinds:
    'Es sah 200 Arten von Dingen (Tiere, Werkzeuge, Fahrzeuge, Essen, Wahrzeichen), jedes als Webfoto mit 64 × 64 Pixeln. Alles andere kennt es nur durch Ähnlichkeit mit diesen.',
  gapPeople:
    'Menschen sind nicht darunter. Die Fotos wurden vor 2010 im Web gesammelt, die meisten in Europa und Nordamerika: Wohnungen, Kleidung, Essen und Gesichter von anderswo sind selten oder fehlen.',
  gapSigns:
    'Buchstaben, Zahlen, Zeichnungen, Bildschirme, Röntgenbilder und Landkarten fehlen: Bei ihnen ist es kaum besser als rohe Pixel.',
  gapDetails:
    'Kleine Einzelheiten gehen verloren: Ein Bild wird mit einigen Dutzend Pixeln je Seite gelesen. Schrift, ferne Gesichter und feine Unterschiede zwischen Arten sind so nicht zu erkennen.',
  gapDetails128:
    'Kleine Einzelheiten gehen verloren: Ein Bild wird mit 128 Pixeln je Seite gelesen, von einem Netz, das mit 64 gelernt hat. Schrift, ferne Gesichter und feine Unterschiede zwischen Arten sind so nicht zu erkennen.',
  gapLabels: 'Die Beschriftungen der Trainingsfotos sind zum Teil falsch oder mehrdeutig (mehrere Dinge im Bild, eine Beschriftung).',
  network: 'Das Netz',
  networkText:
    'Eine 3 × 3-Faltung auf 16 Kanäle bei halber Größe; zwei verschmolzene Inverted Residuals auf 24 und 48 Kanäle, die die Karte je noch einmal halbieren (eine dichte 3 × 3-Faltung weitet auf: schnell, wo eine Karte groß und dünn ist); vier Inverted Residuals mit 48, 112, 112 und 112 Kanälen (1 × 1 weitet vierfach auf, 3 × 3 wirkt je Kanal, 1 × 1 projiziert), eines davon halbiert die Karte; eine 1 × 1-Faltung auf 512 Kanäle, deren Mittelwert über die {side, number} × {side, number} Positionen das Embedding ist. Batch-Normalisierung nach jeder Faltung, ReLU6 nach allen außer den Projektionen.',
  made: 'Wie es gemacht wurde',
  recipe:
    'AdamW, Stapel von 256, Lernrate 0,003 mit Anlauf und Kosinus; Kreuzentropie mit den Beschriftungen (Glättung 0,1) und Destillation von MobileNetV2 1.0 (dessen gemittelte Merkmale des auf 160 × 160 vergrößerten Fotos, standardisiert, durch eine lineare Abbildung; dazu seine ImageNet-Logits bei Temperatur 2). Zufällige Ausschnitte von 40–100 % des Fotos, Spiegelungen, Farbe, Unschärfe und Schärfe, auf Bildern mit 64 × 64 Pixeln. Exponentiell gemittelte Gewichte (0,999).',
  recipe128: 'Die Gewichte sind die von Headstart 1; nur die Bilder, die ihnen gezeigt werden, sind größer: 128 Pixel je Seite statt 72.',
  quality: 'Wie gut es ist',
  accuracy: 'Von den Prüffotos benennt es {top1} richtig, {top5} mit fünf Versuchen.',
  best: 'Am besten: {classes}.',
  worst: 'Am schlechtesten: {classes}.',
  classAccuracy: '{class} ({share})',
  probe: 'Richtige Antworten eines Kopfes nach 1 bis 25 Bildern je Klasse, auf Fotos, für die hier kein Backbone gemacht wurde',
  backbone: 'Backbone',
  setFruit: '6 Sorten Obst, Bilder je Klasse',
  setHandDigits: '10 mit der Hand gezeigte Zahlen, Bilder je Klasse',
  setRubbish: '6 Sorten Müll, Bilder je Klasse',
  setMean: 'Mittel aller Sammlungen, Bilder je Klasse',
  setOther: '{set}, Bilder je Klasse',
  rowOf: '{backbone} ({side, number})',
  randomInit: 'Headstart 1, zufällige Gewichte',
  rawPixels: 'Kein Backbone: rohe Pixel',
  costs: 'Was es kostet',
  size: '{weights, plural, one {# Gewicht} other {# Gewichte}} (Filter float16, Batch-Normalisierung float32), {multiplyAdds} Multiplikationen mit Addition je Bild.',
  pretraining: 'Das Vortraining dauerte {time} ({epochs} Epochen) auf {device} und brauchte zwischen {least} und {most} Wh.',
  energy:
    'Die Energie wurde nicht gemessen: {hours} h bei 3 bis 15 W. Der eine Durchgang des Lehrnetzes durch die Fotos und Probeläufe sind nicht mitgezählt.',
  terms: 'Bedingungen',
  termsText:
    'Die Gewichte wurden auf Tiny ImageNet trainiert, einem Teil von ImageNet, dessen Fotos nur für Forschung und Unterricht sind und hier nicht weitergegeben werden. Das Lehrnetz MobileNetV2 steht unter der Apache License 2.0.',
  fingerprint: 'Fingerabdruck',
  fingerprintOf: 'SHA-256 seiner float32-Gewichte in der Reihenfolge des Manifests',
};
