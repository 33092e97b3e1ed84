// What things are called until a person names them.
import type { Translated } from '../translation';

export const newNames: Translated<'newNames'> = {
  class: 'Clase',
  project: 'Proyecto',
  firstProject: 'Mi primer proyecto',
  foundClass: 'Reencontradas',
  picture: 'Imagen',
  backbone: 'Mi backbone',
};
