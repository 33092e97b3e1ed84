// The place Compare: its sections.
import type { Translated } from '../translation';

export const comparePlace: Translated<'comparePlace'> = {
  sections: 'Was verglichen wird',
  columns: 'Nebeneinander',
  curve: 'Lernkurve',
  ladder: 'Leiter',
  map: 'Karte',
  cost: 'Kosten',
  bias: 'Verzerrung',
  sets: 'Beispielsammlungen',
  openSet: 'Gezeichnete Beispiele nehmen',
  inside: 'Hineinsehen',
  report: 'Bericht',
  behindSamples: 'Das wurde an anderen Beispielen gemessen, als es jetzt gibt.',
  behindBackbone: 'Das wurde mit einem anderen Backbone gemessen als dem, das jetzt benutzt wird.',
  behindSettings: 'Seit der Messung wurden Einstellungen geändert.',
  unread: 'Was hier früher gemessen wurde, konnte nicht gelesen werden.',
  linkAsks:
    'Dieser Link will andere Einstellungen für deine Köpfe: {parts}. Nichts ändert sich, wenn du sie nicht benutzt; sonst lernt dein Kopf mit ihnen neu.',
  linkTake: 'Diese Einstellungen benutzen',
  linkTaken: 'Dein Kopf lernt mit den Einstellungen des Links.',
};
