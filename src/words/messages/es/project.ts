// The open project in the bar, and whether it is saved.
import type { Translated } from '../translation';

export const project: Translated<'project'> = {
  name: 'Nombre del proyecto',
  menu: 'Proyecto',
  saved: 'Guardado',
  saving: 'Guardando',
  notSaved: 'Sin guardar',
  notKept: 'No se conserva',
  elsewhere: 'Este proyecto está abierto en otra pestaña, así que aquí solo puedes mirarlo. Allí se guarda todo.',
  workHere: 'Trabajar aquí',
};
