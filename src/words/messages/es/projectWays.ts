// Projects out and in, as the place Share offers them.
import type { Translated } from '../translation';

export const projectWays: Translated<'projectWays'> = {
  out: 'Archivo de proyecto',
  outFor: 'Guarda una copia, o sigue con tu proyecto en otro dispositivo.',
  outHolds: 'Con él van las imágenes de tus muestras, las clases, todos los ajustes, el reparto y las cabezas que entrenaste.',
  outPictures: 'Es un zip: tus imágenes están dentro, en una carpeta por clase.',
  size: 'Unos {size}.',
  save: 'Guardar proyecto',
  savePictures: 'Guardar imágenes',
  picturesAlone:
    'Las imágenes solas van en un zip: una carpeta por clase, el conjunto de prueba aparte y una tabla (CSV). Se vuelve a abrir aquí.',
  saveAll: 'Guardar todos los proyectos',
  in: 'Archivo de proyecto',
  inFor: 'Se abre como proyecto nuevo. El que está abierto ahora queda como está.',
  open: 'Abrir proyecto',
  merge: 'Unir a este proyecto',
  mergeMeans: 'Al unir, sus muestras entran en este proyecto. Antes ves lo que entraría.',
  mergeTitle: '¿Unir «{name}» a este proyecto?',
  mergeNow: 'Traer {samples, plural, one {# muestra} other {# muestras}}',
  inFile: 'Clase en el archivo',
  newSamples: 'Muestras nuevas',
  goesTo: 'Va a',
  newClass: 'una clase nueva',
  nothingNew: 'No hay nada en él que no esté ya aquí.',
  duplicates:
    '{count, plural, one {# muestra se pasa por alto: su misma imagen ya está aquí, o dos veces en el archivo.} other {# muestras se pasan por alto: sus mismas imágenes ya están aquí, o dos veces en el archivo.}}',
  staysHere: 'Tus ajustes y cabezas quedan como están.',
};
