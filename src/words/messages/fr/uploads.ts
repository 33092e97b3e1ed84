// Uploads that ended before all files were taken in.
import type { Translated } from '../translation';

export const uploads: Translated<'uploads'> = {
  takenOver:
    'Un autre onglet a repris « {project} », ce qui a mis fin à l’import ici : {total, plural, one {le fichier n’a pas été pris} other {{left, number} fichiers sur {total, number} n’ont pas été pris}}.',
  left: 'L’import dans « {project} » s’est terminé quand ce projet a été quitté : {total, plural, one {le fichier n’a pas été pris} other {{left, number} fichiers sur {total, number} n’ont pas été pris}}.',
  classGone:
    'La classe à laquelle ils étaient destinés a été supprimée entre-temps ; {total, plural, one {le fichier n’a donc pas été pris} other {{left, number} fichiers sur {total, number} n’ont donc pas été pris}}. Importez-les dans une autre classe si vous les voulez.',
  failed:
    'L’import s’est arrêté : {total, plural, one {le fichier n’a pas été pris} other {{left, number} fichiers sur {total, number} n’ont pas été pris}}.',
  earlier:
    'Le dernier import dans « {project} » s’est terminé plus tôt : {total, plural, one {le fichier n’a pas été pris} other {{left, number} fichiers sur {total, number} n’ont pas été pris}}. Choisissez-les de nouveau si vous les voulez.',
  elsewhere:
    'Reprendre « {project} » a mis fin à un import dans l’autre onglet : {total, plural, one {le fichier n’a pas été pris} other {{left, number} fichiers sur {total, number} n’ont pas été pris}}. Cet onglet peut le reprendre et continuer.',
  newer:
    'Un Headstart plus récent dans un autre onglet a mis fin à l’import ici : {total, plural, one {le fichier n’a pas été pris} other {{left, number} fichiers sur {total, number} n’ont pas été pris}}. Rechargez la page pour l’obtenir, puis choisissez-les de nouveau.',
  classBack:
    'La classe à laquelle ils étaient destinés a été absente un moment ; {total, plural, one {le fichier n’a donc pas été pris} other {{left, number} fichiers sur {total, number} n’ont donc pas été pris}}.',
};
