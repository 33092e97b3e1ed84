// Where the head stands: what it lacks, or what it has learned.
import type { Translated } from '../translation';

export const headStatus: Translated<'headStatus'> = {
  knows: 'Kennt {classes, plural, one {# Klasse} other {# Klassen}} aus {samples, plural, one {# Beispiel} other {# Beispielen}}.',
  knowsWithCopies:
    'Kennt {classes, plural, one {# Klasse} other {# Klassen}} aus {samples, plural, one {# Beispiel} other {# Beispielen}} und {copies, plural, one {# veränderten Kopie} other {# veränderten Kopien}}.',
  knowsWithout: 'Kennt {classes, plural, one {# Klasse} other {# Klassen}} ohne ein einziges Beispiel.',
  behind: 'Er hat aus deinen neuesten Beispielen nicht gelernt.',
  failed: 'Das Lernen ist gescheitert. Ändere ein Beispiel, um es noch einmal zu versuchen.',
  failedForNow: 'Das Lernen ist gescheitert. Es wird gleich noch einmal versucht.',
  learning: 'Lernt …',
  opening: 'Dein Projekt wird geöffnet …',
  looking: 'Deine Beispiele werden angesehen …',
  waiting: 'Warten auf das Backbone …',
  stuck: 'Zu wenige deiner Beispiele konnten gelesen werden, um daraus zu lernen. Versuche sie noch einmal oder wähle ein anderes Gerät.',
  fromFile:
    'Benutzt „{head}“, einen Kopf aus {origin, select, link {einem Link} other {einer Datei}}. Er kennt {classes, plural, one {# Klasse} other {# Klassen}}.',
  otherBackbone:
    '„{head}“, ein Kopf aus {origin, select, link {einem Link} other {einer Datei}}, wurde mit {backbone} gemacht und kann mit dem gerade benutzten Backbone nichts vorhersagen. Wähle jenes Backbone oder geh zu deinem eigenen Kopf zurück.',
  noMapping: 'Sag, welche Vortrainingsklassen des Backbones als deine Klassen zählen.',
  notTunable: 'Feinabstimmung braucht ein anderes Backbone.',
  ready: 'Bereit zum Lernen: Drücke Start.',
  meanwhile: 'Bis dahin sagt dein Kopf der Art „{kind}“ vorher.',
  secondOn: 'Lass ihn wieder aus einer zweiten Klasse lernen oder füge eine hinzu: Ein Kopf unterscheidet Dinge.',
  twoClasses: 'Füge zwei Klassen hinzu: Ein Kopf unterscheidet Dinge.',
  secondClass: 'Füge eine zweite Klasse hinzu: Ein Kopf unterscheidet Dinge.',
  bothClasses: 'Füge beiden Klassen Beispiele hinzu. Einige wenige genügen für den Anfang.',
  samplesFor: 'Füge Beispiele zu {classes} hinzu.',
  oneMore: 'Füge noch einer Klasse Beispiele hinzu.',
};
