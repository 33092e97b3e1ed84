// What can be done with projects, with uploads that ended early, and with what could not be saved.
import type { Translated } from '../translation';

export const projects: Translated<'projects'> = {
  new: 'Nouveau projet',
  open: 'Ouvrir',
  pictures: '{count, plural, one {# image} other {# images}}',
  picturesNotSaved: '{count, plural, one {# image, pas enregistrée} other {# images, pas enregistrées}}',
  picturesPartly: '{count, plural, one {# image} other {# images}}, d’autres manquent',
  delete: 'Supprimer le projet',
  deleted: 'Ce projet a été supprimé dans un autre onglet. Vous voyez ce que cet onglet en avait lu.',
  openAnother: 'Ouvrir un autre projet',
  deleteAsk: 'Supprimer « {name} » ?',
  deleteMeans: 'Ses classes et ses exemples sont supprimés de cet appareil. C’est irréversible.',
  upload: 'Continuer l’import',
  uploadBack: 'Revenir et continuer l’import',
  uploadTakeBack: 'Reprendre le projet et continuer l’import',
  leaveOut: 'Les ignorer',
  ok: 'OK',
  saveAgain: 'Réessayer d’enregistrer',
  takeBack: 'Reprendre le projet',
};
