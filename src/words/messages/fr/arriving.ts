// A backbone on its way: how far it is.
import type { Translated } from '../translation';

export const arriving: Translated<'arriving'> = {
  loading: 'Chargement du backbone',
  loadingNamed: 'Chargement de {backbone}',
  starting: 'Démarrage de l’appareil',
  startingNamed: 'Démarrage de {backbone}',
  startingAgain: 'L’appareil s’est arrêté ; il redémarre',
  part: '{loaded} sur {total} Mo',
};
