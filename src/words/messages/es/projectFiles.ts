// Projects as files: saved, opened, merged, and why not.
import type { Translated } from '../translation';

export const projectFiles: Translated<'projectFiles'> = {
  busy: 'No se hizo nada con «{name}»: se está guardando o abriendo otro archivo. Espéralo, o cancélalo en «Compartir», y vuelve a intentarlo.',
  waits: '«{name}» se abrirá después del archivo que se está guardando o abriendo.',
  unknown: '«{file}» no se puede abrir aquí. Lo que sí se puede abrir está en «Abrir».',
  picturesHere:
    '{count, plural, one {«{file}» es una imagen.} other {Son # imágenes.}} Pon las imágenes en una clase en «Enseñar», o pruébalas en «Evaluar».',
  stopped: 'La operación se interrumpió. Aquí no ha cambiado nada. Inténtalo de nuevo.',
  saved:
    'Se guardó «{name}»: {projects, plural, one {{samples, plural, one {# muestra} other {# muestras}}{tests, plural, =0 {} one { y # imagen de prueba} other { y # imágenes de prueba}}} other {# proyectos con {samples, plural, one {# muestra} other {# muestras}}{tests, plural, =0 {} one { y # imagen de prueba} other { y # imágenes de prueba}}}}.',
  savedLacking:
    'Se guardó «{name}» con {pictures, plural, one {# imagen} other {# imágenes}}. {missing, plural, one {# imagen no se pudo leer en este dispositivo, así que no está en él.} other {# imágenes no se pudieron leer en este dispositivo, así que no están en él.}}',
  notInIt: '«{name}» no se pudo leer en este dispositivo, así que no está en el archivo. Recarga esta página y vuelve a guardar.',
  partlyInIt:
    'De «{name}» no se pudo leer en este dispositivo, así que no está en el archivo: {parts}. Recarga esta página y vuelve a guardar.',
  partHeads: 'las cabezas entrenadas',
  partSplit: 'qué grabaciones se prueban juntas',
  partHistory: 'las puntuaciones anteriores',
  partMeasured: 'lo medido en «Comparar»',
  partChanges: 'lo que otra pestaña ha cambiado',
  measuredTooLong:
    'Parte de lo medido en «Comparar» en «{name}» es demasiado larga para un archivo, así que no está en él. Mídela de nuevo donde abras el archivo.',
  backboneNotInIt:
    'Tu backbone «{name}» no se pudo leer en este dispositivo, así que no está en el archivo. Guarda también sus propios archivos.',
  backboneLeft:
    'El backbone «{name}» del archivo está dañado o no funciona aquí, así que se omite. Añade sus propios archivos en «Backbones».',
  noRoomInIt: 'El archivo está lleno, así que «{name}» no está en él. Abre ese proyecto y guárdalo en un archivo propio.',
  tooLargeToSave:
    '«{name}» es demasiado grande para un archivo que se pueda volver a abrir, así que no se guardó ninguno. Guarda mejor sus imágenes en carpetas.',
  opened:
    'Se abrió como «{name}», con {samples, plural, one {# muestra} other {# muestras}}{tests, plural, =0 {} one { y # imagen de prueba} other { y # imágenes de prueba}}.',
  openedSeveral:
    '{projects, plural, one {Se añadió # proyecto} other {Se añadieron # proyectos}} con {samples, plural, one {# muestra} other {# muestras}}{tests, plural, =0 {} one { y # imagen de prueba} other { y # imágenes de prueba}}.',
  openedLacking:
    'Se abrió como «{name}», con {samples, plural, one {# muestra} other {# muestras}}{tests, plural, =0 {} one { y # imagen de prueba} other { y # imágenes de prueba}}. Dañado en el archivo y por eso omitido: {left}.',
  openedSeveralLacking:
    '{projects, plural, one {Se añadió # proyecto} other {Se añadieron # proyectos}} con {samples, plural, one {# muestra} other {# muestras}}{tests, plural, =0 {} one { y # imagen de prueba} other { y # imágenes de prueba}}. Dañado en el archivo y por eso omitido: {left}.',
  lostPictures: '{count, plural, one {# imagen} other {# imágenes}}',
  lostHeads: '{count, plural, one {# cabeza} other {# cabezas}}',
  projectsLost:
    '{count, plural, one {El proyecto «{name}» del archivo no se pudo leer, así que se omite.} other {# proyectos del archivo no se pudieron leer, así que se omiten. El primero es «{name}».}}',
  overTagged:
    '{samples, plural, one {# muestra del archivo tiene} other {# muestras del archivo tienen}} más de {most, number} marcas: entraron las primeras {most, number}, las demás no.',
  overTaggedMerged:
    'Junto con las marcas del archivo, {samples, plural, one {# muestra tiene} other {# muestras tienen}} más de {most, number}: se quedan las primeras {most, number}, las demás se dejan fuera.',
  withoutFolder:
    '{count, plural, one {# imagen del archivo no está en ninguna carpeta. Nada dice su clase, así que se omite.} other {# imágenes del archivo no están en ninguna carpeta. Nada dice su clase, así que se omiten.}} Para tenerlas, descomprime el archivo y añádelas a una clase en «Enseñar».',
  picturesLost:
    '{count, plural, one {# imagen está dañada en el archivo, así que se omite.} other {# imágenes están dañadas en el archivo, así que se omiten.}}',
  merged:
    '«{name}» fusionado: se añadieron {added, plural, one {# muestra} other {# muestras}}{tests, plural, =0 {} one {, # imagen de prueba} other {, # imágenes de prueba}} y {classes, plural, one {# clase nueva} other {# clases nuevas}}.',
  mergedPart:
    'La fusión con «{name}» terminó antes de tiempo: {pictures, plural, one {se añadió # imagen} other {se añadieron # imágenes}}, {left, plural, one {# no} other {# no}}. Fusiónalo otra vez para seguir: lo que ya está se omite.',
  mergeLeft:
    'Saliste de «{into}» mientras se fusionaba «{name}»: {pictures, plural, one {se añadió # imagen} other {se añadieron # imágenes}}, {left, plural, one {# no} other {# no}}. Ábrelo y fusiona el archivo otra vez para seguir: lo que ya está se omite.',
  notAProject: '«{file}» no es un proyecto. Los proyectos terminan en .headstart y se guardan en «Compartir».',
  tooNew: '«{file}» lo guardó un Headstart más nuevo (versión {version}). Recarga esta página para tenerlo y abre el archivo otra vez.',
  damaged: '«{file}» está dañado (en «{where}»), así que no se abrió. Pídelo otra vez.',
  archive: '«{file}» está dañado o incompleto, así que no se puede abrir. Cópialo de nuevo o pídelo otra vez.',
  noFiles: 'No hay ningún archivo en «{file}». Comprímelos de nuevo o pídelo otra vez.',
  encrypted: '«{file}» está protegido con contraseña, así que no se puede leer. Pídelo sin contraseña.',
  leadsOut:
    '«{file}» contiene una ruta que sale de su propia carpeta («{path}»), así que no se abrió. Vuelve a comprimir los archivos desde su carpeta.',
  otherPacking: '«{file}» está comprimido de una forma que aquí no se puede leer. Comprímelo otra vez como zip normal.',
  tooLarge: '«{file}» contiene más de lo que cabe en un proyecto, o lo afirma. Elige otro archivo.',
  unreadable: 'No se pudo leer «{file}» del disco. Elígelo de nuevo.',
  noFolders:
    '«{file}» contiene {pictures, plural, one {# imagen que no está en ninguna carpeta, así que nada dice su clase} other {# imágenes que no están en ninguna carpeta, así que nada dice sus clases}}. Comprímelas en una carpeta por clase, con su nombre. O descomprime el archivo y añádelas a una clase en «Enseñar».',
  noneRead:
    '{pictures, plural, one {La única imagen de «{file}» no se pudo leer} other {Ninguna de las # imágenes de «{file}» se pudo leer}}, así que no se tomó nada de él.',
  copyAgain: 'Cópialo de nuevo o pídelo otra vez.',
  severalHeads: '«{file}» contiene varias cabezas. Descomprímelo y abre la que quieras.',
  archives: '«{file}» contiene otros archivos comprimidos. Descomprímelo y abre el que quieras.',
  several: '«{file}» contiene varios proyectos, y solo se puede fusionar uno a la vez. Ábrelo primero y guarda el que quieras.',
  storage: '«{file}» no se añadió. {why}',
  cancelled: 'Cancelado: «{file}» no se abrió.',
  saving: 'Guardando «{name}»',
  reading: 'Leyendo «{name}»',
  taking: 'Añadiendo «{name}»',
  comparing: 'Comparando «{name}» con lo que hay aquí',
  merging: 'Fusionando «{name}»',
  doneOf: '{done, number} de {of, plural, one {# muestra} other {# muestras}}',
};
