// The card of a head, and its proof.
import type { Translated } from '../translation';

export const modelCard: Translated<'modelCard'> = {
  form: 'Steckbrief: wer ihn gemacht hat, wofür er ist',
  goesAlong:
    'Der Steckbrief kommt mit in die Kopf-Datei, dazu wie viele Beispiele und Aufnahmen jede Klasse hat, wie gut der Kopf beim Testen war, und zwei gezeichnete Bilder, die ihn dort prüfen, wo er geöffnet wird.',
  author: 'Gemacht von',
  authorHint: 'Ein Name, eine Klasse oder eine Schule. Lass es leer, wenn es niemand wissen soll.',
  about: 'Wofür er ist',
  aboutHint: 'Zum Beispiel: sortiert Müll vor einer weißen Wand.',
  limits: 'Wofür er nicht ist',
  limitsHint: 'Wo er scheitert, und was er nie gesehen hat.',
  kind: 'Wie er gelernt hat',
  score: 'Wie gut er war',
  onHeldOut:
    'Richtig bei {right, number} von {asked, number} Bildern, die er nicht gelernt hatte: zwischen {low} und {high} bei Bildern wie diesen.',
  onTestSet: 'Richtig bei {right, number} von {asked, number} Bildern eines Testsatzes: zwischen {low} und {high} bei Bildern wie diesen.',
  singly: 'Jedes Bild wurde für sich gezählt: Wo mehrere aus einer Aufnahme sind, ist der wahre Bereich breiter.',
  ofClass: '{name}: {samples, plural, one {# Beispiel} other {# Beispiele}}',
  ofClassRecorded:
    '{name}: {samples, plural, one {# Beispiel} other {# Beispiele}} in {recordings, plural, one {# Aufnahme} other {# Aufnahmen}}',
  ofClassSingle: '{name}: {samples, plural, one {# einzelnes Bild} other {# einzelne Bilder}}',
  tags: 'Schlagwörter',
  tagged: '{tag} ({samples, number})',
  backboneLearned: 'Woraus das Backbone gelernt hat',
  backboneLicence: 'Bedingungen des Backbones',
  asking: 'Es wird geprüft, ob er hier dieselben Antworten gibt …',
  equal: 'Er gibt hier dieselben Antworten wie dort, wo er gespeichert wurde, auch in der letzten Stelle.',
  same: 'Er gibt hier dieselben Antworten wie dort, wo er gespeichert wurde: Wahrscheinlichkeiten weichen um höchstens {points} Prozentpunkte ab.',
  differs:
    'Er gibt hier andere Antworten als dort, wo er gespeichert wurde: Wahrscheinlichkeiten weichen um bis zu {points} Prozentpunkte ab. Die Zahlen des Backbones selbst weichen um {share} ab, dieses Gerät rechnet also anders. Wähle unter „Lehren“ ein anderes Gerät.',
  unanswered: 'Das Backbone hat nicht geantwortet; ob der Kopf hier dieselben Antworten gibt, konnte also nicht geprüft werden.',
  unsummed: 'Diese Datei sagt nicht, ob sie nach dem Speichern verändert wurde: Ihre Prüfsumme fehlt.',
  noProof:
    'Es gibt keine Bilder, mit denen er geprüft werden könnte: Ein Link enthält keine, ebenso wenig eine Datei, die ein älteres Headstart gespeichert hat oder die anderswo gemacht wurde.',
};
