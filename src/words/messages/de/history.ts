// What the head once scored, and what changed since.
import type { Translated } from '../translation';

export const history: Translated<'history'> = {
  title: 'Verlauf',
  empty: 'Jedes Mal, wenn der Kopf gefragt wurde, wird sein Ergebnis hier aufbewahrt, zum Vergleich mit späteren.',
  list: 'Stände des Kopfes, der neueste zuerst',
  now: 'Jetzt',
  score: '{right, number} von {asked, number} richtig',
  first: 'Der erste aufbewahrte Stand.',
  more: '{count, plural, one {+# Bild von „{name}“} other {+# Bilder von „{name}“}}',
  fewer: '{count, plural, one {−# Bild von „{name}“} other {−# Bilder von „{name}“}}',
  otherKind: 'gelernt als „{kind}“',
  otherSettings: 'andere Einstellungen',
  relabelled: 'dieselben Bilder, einige unter anderen Klassen',
  better: 'Besser als vorher',
  worse: 'Schlechter als vorher',
  unclear: 'Kein klarer Unterschied',
  detail:
    'Bei {count, plural, one {dem # Bild} other {den # Bildern}}, nach denen beide gefragt wurden: vorher {before, number} richtig, jetzt {after, number}.',
  nothingShared: 'Beide wurden nach keinem gemeinsamen Bild gefragt.',
  name: 'Name dieses Standes',
  unnamed: 'Gib ihm einen Namen',
  bringBack: 'Wieder so lernen',
  bringBackMeans:
    'Bringt zurück, wie der Kopf gelernt hat: Art und Einstellungen. Bilder, die seitdem kamen oder gingen, bleiben, wie sie sind.',
  all: 'Alle {count, number} zeigen',
};
