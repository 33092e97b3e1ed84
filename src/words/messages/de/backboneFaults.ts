// Why a backbone cannot be used, and what goes on instead.
import type { Translated } from '../translation';

export const backboneFaults: Translated<'backboneFaults'> = {
  noDevice: 'Kein Gerät konnte das Backbone ausführen: {why} Versuche es mit einem aktuellen Browser.',
  otherEdition: '„{head}“ wurde mit einer anderen Ausgabe dieses Backbones gemacht und kann darauf nichts vorhersagen.',
  keptStopping: 'Das Backbone fiel immer wieder aus. Deine Beispiele sind sicher. Versuche es noch einmal oder wähle ein anderes Gerät.',
  impostor: 'Das Backbone ist nicht das, für das es sich ausgibt, und wird deshalb nicht benutzt.',
  unusable: 'Diese App kann das Backbone nicht ausführen.',
  notDownloaded: '{name} konnte nicht heruntergeladen werden.',
  notUsed: '{name} wird nicht benutzt.',
  stillUsing: 'Weiter in Gebrauch: {name} auf {device}.',
};
