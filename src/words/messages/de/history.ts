// What the head once scored, and what changed since.
import type { Translated } from '../translation';

export const history: Translated<'history'> = {
  title: 'Verlauf',
  empty: 'Jedes Mal, wenn der Kopf getestet wird, wird sein Ergebnis hier aufbewahrt, zum Vergleich mit späteren.',
  list: 'Stände des Kopfes, der neueste zuerst',
  now: 'Jetzt',
  score: '{right, number} von {asked, number} richtig',
  first: 'Der erste aufbewahrte Stand.',
  more: '{count, plural, one {+# Bild von „{name}“} other {+# Bilder von „{name}“}}',
  deletedClass: 'eine gelöschte Klasse',
  fewer: '{count, plural, one {−# Bild von „{name}“} other {−# Bilder von „{name}“}}',
  otherKind: 'gelernt als „{kind}“',
  otherSettings: 'andere Einstellungen',
  relabelled: 'dieselben Bilder, einige unter anderen Klassen',
  exchanged: 'gleich viele Bilder, aber nicht dieselben',
  otherBackbone: 'von einem anderen Backbone gesehen',
  switchedOff: 'ohne „{name}“',
  switchedOn: 'wieder mit „{name}“',
  anew: 'neu gelernt: dieselben Bilder, Klassen und Einstellungen',
  notNoted: 'was sich geändert hat, wurde nicht notiert',
  better: 'Besser als vorher',
  worse: 'Schlechter als vorher',
  unclear: 'Kein klarer Unterschied',
  detail:
    'Bei {count, plural, one {dem # Bild, mit dem} other {den # Bildern, mit denen}} beide getestet wurden: vorher {before, number} richtig, jetzt {after, number}.',
  nothingShared: 'Die beiden wurden mit keinem gemeinsamen Bild getestet.',
  name: 'Name dieses Standes',
  unnamed: 'Gib ihm einen Namen',
  bringBack: 'Wieder so lernen',
  bringBackMeans:
    'Bringt zurück, wie der Kopf gelernt hat: seine Art, die Einstellungen dieser Art und die veränderten Kopien. Bilder, Klassen und das Backbone bleiben, wie sie sind. Eine Art, die erst nach einem Druck auf „Start“ lernt, muss neu gestartet werden.',
  all: 'Alle {count, number} zeigen',
};
