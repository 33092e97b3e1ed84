// What things are called until a person names them.
import type { Translated } from '../translation';

export const newNames: Translated<'newNames'> = {
  class: 'Classe',
  project: 'Projeto',
  firstProject: 'Meu primeiro projeto',
  foundClass: 'Reencontradas',
  picture: 'Imagem',
  backbone: 'Meu backbone',
};
