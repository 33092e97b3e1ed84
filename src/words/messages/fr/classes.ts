// The cards of classes: what the first screen shows of them.
import type { Translated } from '../translation';

export const classes: Translated<'classes'> = {
  name: 'Nom de la classe',
  samples: '{count, plural, one {# exemple} other {# exemples}}',
  off: 'Exclue · {count, plural, one {# exemple} other {# exemples}}',
  alike: 'Une autre classe s’appelle aussi « {name} » : celle-ci est affichée « {shown} ».',
  hold: 'Maintenir pour filmer',
  countdown: 'Continuez à maintenir…',
  recording: 'Enregistrement…',
  record: 'Filmer {class}',
  upload: 'Importer',
  uploadTo: 'Importer des images dans {class}',
  dropInto: 'Déposer dans {class}',
  more: 'Plus pour {class}',
  add: 'Ajouter une classe',
  showAll: '{count, plural, one {Afficher # classe} other {Afficher les # classes}}',
  fromFolders: 'Nouvelles classes depuis des dossiers',
  ways: 'Vous pouvez aussi déposer des images sur une classe, ou les y coller. Chaque dossier déposé ici devient une classe.',
  waysByTouch: 'Chaque dossier choisi devient une classe.',
  drop: 'Déposer des images ou des dossiers',
  looking: 'Parcours des dossiers',
  found: '{count, plural, one {# fichier trouvé} other {# fichiers trouvés}}',
  adding: 'Ajout des images',
  embedding: 'Le backbone regarde vos exemples',
};
