// Pictures that are like nothing among the samples, and the samples that are nearest to a picture.
import type { Translated } from '../translation';

export const novelty: Translated<'novelty'> = {
  unknown: 'Ich weiß es nicht',
  unknownMeans: 'Ich weiß es nicht: Das sieht zu anders aus als die Bilder, aus denen der Kopf gelernt hat.',
  blankMeans: 'Ich weiß es nicht: Für den Kopf ähnelt das eher einem leeren Bild als allem, woraus er gelernt hat.',
  ifItHadTo: 'Müsste er wählen:',
  nearest: 'Deine ähnlichsten Beispiele',
  nearestOf: 'Beispiel von {class}, Ähnlichkeit {similarity}',
  larger: 'Eines deiner Beispiele',
  largerMeans:
    'Aus {class}. <similarity>Ähnlichkeit</similarity> {similarity}: der Kosinus des Winkels zwischen den beiden Embeddings, 1 bei gleichen.',
  cut: 'Das Beispiel, auf das Quadrat beschnitten, das das Backbone sieht',
  ownOf: 'Beispiel von {class}',
  lineMeans:
    'Ein Kopf nennt für jedes Bild eine seiner Klassen. Diese Grenze lässt ihn „Ich weiß es nicht“ sagen, wenn ein Bild <novelty>deinen Beispielen weniger ähnelt</novelty> als sie einander.',
  keep: 'Von deinen eigenen Bildern behalten',
  keepAll: 'alle: Er antwortet immer',
  cost: 'Jedes wurde nur mit Aufnahmen verglichen, die nicht seine eigenen sind. Von {total, plural, one {# Bild} other {# Bildern}} würde er {refused, plural, =0 {keines} one {#} other {#}} ablehnen.',
  below: 'Noch beantwortet, aber nur knapp',
  above: 'Abgelehnt: der Preis dieser Grenze',
  noneAbove: 'Keines deiner eigenen Bilder wird abgelehnt.',
  strict: 'Weiter links lehnt er mehr ab: weniger falsche Antworten auf Fremdes, mehr eigene Bilder verloren.',
  making: 'Deine Beispiele werden verglichen …',
  secondRecording: 'Es braucht eine zweite Aufnahme von {classes}',
  oneRecording: 'Es braucht mehr Bilder',
  oneRecordingMeans:
    'Die Grenze wird mit Bildern gezogen, die nicht mit ihrer eigenen Aufnahme verglichen wurden. Deshalb braucht jede Klasse zwei Aufnahmen, und alle zusammen zwanzig Bilder. Bilder einer Aufnahme sehen einander so ähnlich, dass alles andere fremd erschiene.',
  opened: 'Jetzt antwortet ein Kopf aus {origin, select, link {einem Link} other {einer Datei}}',
  openedMeans:
    'Die Grenze hier wird mit deinen eigenen Beispielen gezogen: Schließe den Kopf aus {origin, select, link {dem Link} other {der Datei}}, um sie zu sehen. Ein Kopf aus {origin, select, link {einem Link} other {einer Datei}} sagt „Ich weiß es nicht“ nach der Grenze, die er mitgebracht hat, wenn er eine hat.',
  elseTitle: '„Etwas anderes“ als Klasse',
  elseMeans:
    'Du kannst ihm auch eine Klasse von Dingen beibringen, die keines der anderen sind: ein leerer Tisch, Hände, dein Gesicht. Diese unterscheidet er dann besser, als es eine Grenze kann. Er lernt nur, was du ihm zeigst: Für etwas, das in keinem deiner Bilder ist, braucht es weiter die Grenze.',
  elseName: 'Etwas anderes',
  elseAdd: 'Klasse „Etwas anderes“ hinzufügen',
  elseThere: 'Die Klasse ist da. Fülle sie unter „Lehren“.',
};
