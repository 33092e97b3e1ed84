// Projects out and in, as the place Share offers them.
import type { Translated } from '../translation';

export const projectWays: Translated<'projectWays'> = {
  out: 'Archivo de proyecto',
  outFor: 'Guarda una copia, o sigue con tu proyecto en otro dispositivo.',
  outHolds:
    'Contiene las imágenes de tus muestras, las clases, todos los ajustes, el reparto, tus cabezas con sus puntuaciones anteriores y lo que mediste en «Comparar».',
  outOwn: 'Tus propios backbones van incluidos: {names} ({size}).',
  outWithOwn: 'Con tus propios backbones: {names} ({size})',
  outWithoutOwn: 'Donde abras el archivo, añade sus propios archivos en «Backbones».',
  outOnlyItsOwn: '«Guardar proyecto» solo incluye el que usa este proyecto.',
  allHolds:
    '«Guardar todos los proyectos» pone en un solo archivo todos los proyectos de este dispositivo y lo que hiciste en las lecciones. Lo ajustado para este dispositivo, como el idioma, no está dentro.',
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
  merge: 'Fusionar con este proyecto',
  mergeMeans: 'Al fusionar, sus muestras entran en este proyecto. Antes ves lo que entraría.',
  mergeTitle: '¿Fusionar «{name}» con este proyecto?',
  mergeNow: '{samples, plural, =0 {Añadir esto} one {Añadir # imagen} other {Añadir # imágenes}}',
  inFile: 'Clase en el archivo',
  newSamples: 'Imágenes nuevas',
  goesTo: 'Va a',
  newClass: 'una clase nueva',
  nothingNew: 'No hay nada en él que no esté ya aquí.',
  duplicates:
    '{count, plural, one {# muestra se omite: su misma imagen ya está aquí, o dos veces en el archivo.} other {# muestras se omiten: sus mismas imágenes ya están aquí, o dos veces en el archivo.}}',
  tagsCome:
    '{count, plural, one {# muestra que ya está aquí recibe marcas del archivo.} other {# muestras que ya están aquí reciben marcas del archivo.}}',
  testsCome:
    '{count, plural, one {# muestra de la que aquí se aprende es de prueba en el archivo. Aquí pasa a serlo, con el resto de su toma.} other {# muestras de las que aquí se aprende son de prueba en el archivo. Aquí pasan a serlo, con el resto de sus tomas.}}',
  staysHere: 'Tus ajustes y cabezas quedan como están.',
};
