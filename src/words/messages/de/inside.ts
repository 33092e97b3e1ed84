// The way of one picture through the backbone.
import type { Translated } from '../translation';

export const inside: Translated<'inside'> = {
  waiting: 'Das Backbone ist unterwegs.',
  unseen: 'Sieht sich das Bild an. Wird gerade etwas anderes gerechnet, wartet dies darauf.',
  graph: 'In dieses Backbone kann man nicht hineinsehen',
  graphText:
    '{backbone} ist ein Graph: Seine Rechenschritte sind für mehr Tempo umgeschrieben, und seine Blöcke sind nicht mehr zu unterscheiden. Wähle ein Backbone im Schichten-Format, etwa Headstart 1 oder ein MobileNetV2.',
  empty: 'Noch kein Bild, dem man folgen kann',
  emptyText:
    'Hier folgst du einem Bild durch das Backbone: was jeder Block darin sieht, welche Zahlen herauskommen und wie daraus die Antwort wird. Nimm ein Beispiel auf oder schalte die Kamera ein.',
  failed: 'Das Backbone konnte mit diesem Bild nichts anfangen. Wähle ein anderes.',
  intro:
    'Ein Bild durchläuft die Blöcke von oben nach unten. Jede <featureMap>Karte</featureMap> zeigt, wo das Backbone etwas findet: hell, wo es stark ist. Von jedem Block sind die Karten zu sehen, die dieses Bild am stärksten aufleuchten lässt.',
  filters: 'Die ersten Filter',
  filtersText:
    '{count, plural, one {# <filter>Filter</filter>} other {# <filter>Filter</filter>}} mit {height} × {width} Pixeln, über das ganze Bild geschoben. Jeder antwortet dort am stärksten, wo das Bild ihm ähnlich sieht.',
  block: 'Block {number, number} von {blocks, number}',
  layer: 'In der Datei des Netzes: {name}',
  shape: '{operation}: {channels, plural, one {# Karte} other {# Karten}} mit {height} × {width} Stellen',
  convolution: '{height} × {width}-Faltung',
  sum: 'Summe mit der Sprungverbindung',
  other: 'Block',
  mapsOf: 'Karten von Block {number, number}',
  map: 'Karte {channel}, leuchtet {light}',
  press: 'Drücke auf eine Karte, um zu sehen, welche deiner Beispiele sie am stärksten aufleuchten lassen.',
  lit: 'Beispiele, die sie aufleuchten lassen',
  litOf: 'Block {number, number}, Karte {channel}',
  litText:
    'Von {samples, plural, one {# Beispiel} other {# Beispielen}} die, die diese Karte am stärksten aufleuchten lassen. Die Zahl sagt, wie stark: das Mittel über alle ihre Stellen, wobei weniger als null als null zählt.',
  looking: 'Deine Beispiele durchlaufen das Backbone',
  cancelled: 'Abgebrochen.',
  litFailed: 'Deine Beispiele konnten nicht durch das Backbone geschickt werden.',
  behind: 'Deine Beispiele haben sich seitdem geändert.',
  again: 'Noch einmal suchen',
  embedding: 'Das Embedding',
  embeddingText: 'Das Mittel jeder der letzten Karten: {length, number} Zahlen. Mehr bekommt der Kopf von dem Bild nicht.',
  strip: 'Die {length, number} Zahlen des Embeddings, hell, wo sie groß sind',
  noHead: 'Bring dem Kopf zwei Klassen bei, dann siehst du hier, wie aus diesen Zahlen die Antwort wird.',
  notLinear:
    'Der benutzte Kopf ist nicht linear, seine Antwort ist also keine Summe von Produkten. Wähle unter „Wie er lernt“ „linear“, um eine zu sehen.',
  class: 'Summe für die Klasse',
  answer: 'Die Antwort',
  sumSentence: '{class} bekommt {logit}. Die Klasse mit dem größten <logit>Logit</logit> ist die Antwort.',
  what: 'Zahl',
  value: 'Embedding',
  weight: 'Gewicht',
  product: 'Produkt',
  number: 'Zahl {index}',
  rest: '{count, plural, one {# anderes Produkt} other {# andere Produkte}}',
  rounding: 'Rundung',
  bias: 'Konstante (Bias)',
  logit: 'Logit von {class}',
  caption: 'Embedding × Gewichte von {class}, alle Produkte',
  csvName: 'Embedding',
};
