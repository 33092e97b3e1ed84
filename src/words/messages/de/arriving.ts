// A backbone on its way: how far it is.
import type { Translated } from '../translation';

export const arriving: Translated<'arriving'> = {
  loading: 'Das Backbone wird geladen',
  loadingNamed: '{backbone} wird geladen',
  starting: 'Das Gerät startet',
  startingNamed: '{backbone} startet',
  startingAgain: 'Das Gerät ist ausgefallen; es wird neu gestartet',
  part: '{loaded} von {total} MB',
};
