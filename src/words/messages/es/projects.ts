// What can be done with projects, with uploads that ended early, and with what could not be saved.
import type { Translated } from '../translation';

export const projects: Translated<'projects'> = {
  new: 'Proyecto nuevo',
  open: 'Abrir',
  pictures: '{count, plural, one {# imagen} other {# imágenes}}',
  picturesNotSaved: '{count, plural, one {# imagen} other {# imágenes}}, sin guardar',
  picturesPartly: '{count, plural, one {# imagen} other {# imágenes}}, faltan otras',
  delete: 'Borrar proyecto',
  deleted: 'Este proyecto se borró en otra pestaña. Ves lo que esta pestaña había leído de él.',
  openAnother: 'Abrir otro proyecto',
  deleteAsk: '¿Borrar «{name}»?',
  deleteMeans: 'Sus clases y muestras se borran de este dispositivo. Esto no se puede deshacer.',
  upload: 'Continuar la subida',
  uploadBack: 'Volver y continuar la subida',
  uploadTakeBack: 'Recuperar el proyecto y continuar la subida',
  leaveOut: 'Dejarlas fuera',
  ok: 'Aceptar',
  saveAgain: 'Intentar guardar de nuevo',
  takeBack: 'Recuperar el proyecto',
};
