// The open project in the bar, and whether it is saved.
import type { Translated } from '../translation';

export const project: Translated<'project'> = {
  name: 'Nom du projet',
  menu: 'Projet',
  saved: 'Enregistré',
  saving: 'Enregistrement',
  notSaved: 'Pas enregistré',
  notKept: 'Pas conservé',
  elsewhere: 'Ce projet est ouvert dans un autre onglet ; ici, vous pouvez seulement le consulter. Tout est enregistré là-bas.',
  workHere: 'Travailler plutôt ici',
};
