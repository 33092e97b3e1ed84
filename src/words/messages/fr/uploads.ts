// Uploads that ended before all files were taken in.
import type { Translated } from '../translation';

export const uploads: Translated<'uploads'> = {
  takenOver:
    'Un autre onglet a repris « {project} », ce qui a mis fin à l’import ici : {total, plural, one {le fichier n’a pas été ajouté} other {{left, number} fichiers sur {total, number} n’ont pas été ajoutés}}.',
  left: 'L’import dans « {project} » s’est terminé quand ce projet a été quitté : {total, plural, one {le fichier n’a pas été ajouté} other {{left, number} fichiers sur {total, number} n’ont pas été ajoutés}}.',
  classGone:
    'La classe à laquelle ils étaient destinés a été supprimée entre-temps ; {total, plural, one {le fichier n’a donc pas été ajouté} other {{left, number} fichiers sur {total, number} n’ont donc pas été ajoutés}}. Importez-les dans une autre classe si vous les voulez.',
  failed:
    'L’import s’est interrompu : {total, plural, one {le fichier n’a pas été ajouté} other {{left, number} fichiers sur {total, number} n’ont pas été ajoutés}}.',
  earlier:
    'Le dernier import dans « {project} » s’est interrompu : {total, plural, one {le fichier n’a pas été ajouté} other {{left, number} fichiers sur {total, number} n’ont pas été ajoutés}}. Choisissez-les de nouveau si vous les voulez.',
  elsewhere:
    'Reprendre « {project} » a mis fin à un import dans l’autre onglet : {total, plural, one {le fichier n’a pas été ajouté} other {{left, number} fichiers sur {total, number} n’ont pas été ajoutés}}. L’autre onglet peut le reprendre et continuer.',
  ofFile:
    'Un fichier n’est pas arrivé en entier dans « {project} » : {total, plural, one {son image manque} other {{left, number} images sur {total, number} manquent}}. Fusionnez-y de nouveau le fichier pour avoir le reste.',
  newer:
    'Un Headstart plus récent dans un autre onglet a mis fin à l’import ici : {total, plural, one {le fichier n’a pas été ajouté} other {{left, number} fichiers sur {total, number} n’ont pas été ajoutés}}. Rechargez la page pour l’obtenir, puis choisissez-les de nouveau.',
  classBack:
    'La classe à laquelle ils étaient destinés a été absente un moment ; {total, plural, one {le fichier n’a donc pas été ajouté} other {{left, number} fichiers sur {total, number} n’ont donc pas été ajoutés}}.',
};
