// Words that belong to no part of the app alone.
import type { Translated } from '../translation';

export const common: Translated<'common'> = {
  cancel: 'Annuler',
  close: 'Fermer',
  quoted: '« {name} »',
  progress: '{done, number} sur {total, number}',
  reload: 'Recharger',
  technicalDetails: 'Détails techniques',
  tryAgain: 'Réessayer',
  showFewer: 'En afficher moins',
  randomWeights: '{name}, poids aléatoires',
  dropFile: 'Déposez un fichier ici',
};
