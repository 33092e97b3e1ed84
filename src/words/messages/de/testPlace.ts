// The place Test: its sections, and what each says while there is nothing to show.
import type { Translated } from '../translation';

export const testPlace: Translated<'testPlace'> = {
  sections: 'Was getestet wird',
  howGood: 'Wie gut',
  check: 'Bilder prüfen',
  unknown: '„Ich weiß es nicht“',
  why: 'Warum diese Antwort',
  howGoodTitle: 'Wie gut ist er?',
  askTitle: 'Frag ihn selbst',
  checkEmpty: 'Noch keine Bilder zu prüfen',
  checkEmptyText:
    'Ein Bild in der falschen Klasse bringt dem Kopf etwas Falsches bei. Mach Bilder von zwei Klassen, dann stehen hier die, die einen zweiten Blick wert sind.',
  unknownTitle: 'Was er nicht weiß',
  unknownEmpty: 'Noch nichts zum Vergleichen',
  unknownEmptyText:
    'Ein Kopf muss eine seiner Klassen wählen, auch bei einem Bild, das keiner gleicht. Bring ihm zuerst zwei Klassen bei, dann siehst du hier, was er besser nicht beantworten sollte.',
  whyTitle: 'Warum hat er das gesagt?',
  onlyLearntHere: 'Das ist nur von einem Kopf bekannt, der hier gelernt hat.',
  whyEmpty: 'Noch keine Antwort zu erklären',
  whyEmptyText:
    'Bring ihm zuerst zwei Klassen bei. Wähle dann hier eine Antwort und sieh, von welchen deiner Bilder und von welchem Teil des Bildes sie kam.',
};
