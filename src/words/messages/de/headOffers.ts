// What can be done about an opened head that needs another backbone.
import type { Translated } from '../translation';

export const headOffers: Translated<'headOffers'> = {
  title: 'Dieser Kopf braucht ein anderes Backbone',
  text: '„{head}“ wurde mit dem Backbone {backbone} gemacht. Soll es geladen werden? Deine Beispiele bleiben, und es sieht sie sich neu an.',
  load: '{backbone} laden',
  ok: 'OK',
  own: '„{head}“ wurde mit {backbone} gemacht, einem Backbone aus fremden Dateien, das nicht hier ist. Füge diese Dateien unter „Backbones“ hinzu (Schicht „{layer}“, Skalierung x / {divide} − {subtract}) und öffne den Kopf dann noch einmal.',
  random:
    'Der Kopf „{head}“ wurde mit {backbone} gemacht, dessen Mittelwerte aus den Bildern auf einem anderen Gerät kamen. Er kann hier nichts vorhersagen.',
  unknown: 'Der Kopf „{head}“ wurde mit dem Backbone {backbone} gemacht, das diese App nicht kennt. Er kann hier nichts vorhersagen.',
};
