// What things are called until a person names them.
import type { Translated } from '../translation';

export const newNames: Translated<'newNames'> = {
  class: 'Classe',
  project: 'Projet',
  firstProject: 'Mon premier projet',
  foundClass: 'Retrouvés',
  picture: 'Image',
  backbone: 'Mon backbone',
};
