// Why a head cannot be opened, and what to do.
import type { Translated } from '../translation';

export const headFiles: Translated<'headFiles'> = {
  otherEmbeddings:
    'La cabeza «{file}» recibe embeddings de {head, number} números, y su backbone los hace de {made, number}, así que no puede predecir. Pide el archivo otra vez.',
  otherMaps:
    'La cabeza «{file}» recibe mapas de características de {head, number} números en cada posición, y su backbone los hace de {made, number}, así que no puede predecir. Pide el archivo otra vez.',
  noMaps:
    'La cabeza «{file}» recibe mapas de características de {head, number} números en cada posición, y su backbone no hace ninguno, así que no puede predecir. Pide el archivo otra vez.',
  unreadable: 'No se pudo leer «{file}» del disco. Elígelo de nuevo.',
  noHead: '«{file}» no es una cabeza. Las cabezas terminan en .head.safetensors y se guardan con «Guardar cabeza».',
  tooNew: '«{file}» lo guardó un Headstart más nuevo (versión {version}). Recarga esta página para tenerlo y abre la cabeza otra vez.',
  unknownKind:
    '«{file}» es un tipo de cabeza que este Headstart no conoce («{found}»). Recarga esta página para tener el más nuevo y abre la cabeza otra vez.',
  cutShort: '«{file}» está incompleto: le falta una parte. Pídelo otra vez o cópialo de nuevo.',
  notFinite: '«{file}» contiene números que no lo son (en «{tensor}»), así que no puede predecir. Guarda la cabeza otra vez.',
  missingPart: 'A «{file}» le falta una parte de una cabeza («{part}»). Guarda la cabeza otra vez.',
  wrongShape: 'Las partes de «{file}» no encajan («{part}» es incorrecta). Guarda la cabeza otra vez.',
  tooLarge: '«{file}» contiene más de lo que cabe en una cabeza, o lo afirma. Elige otro archivo.',
  parity: '«{file}» no predice lo que dice que debería, así que se cambió después de guardarse. Pídelo otra vez.',
  changed: '«{file}» ya no es como se guardó: se dañó o se cambió por el camino. Pídelo otra vez o cópialo de nuevo.',
  otherProof:
    '«{file}» se modificó después de guardarse: las imágenes que prueban sus respuestas son otras. Pídelo otra vez o cópialo de nuevo.',
  nameless:
    '«{file}» tiene {what, select, class {una clase} other {un proyecto}} cuyo nombre no contiene nada visible. Dale un nombre y guarda la cabeza otra vez.',
  tooManyClasses:
    'La cabeza no se guardó: en un archivo caben {room} clases como máximo, y ella conoce {here}. Deja algunas fuera del aprendizaje y guárdala.',
  tooLongEmbeddings:
    'La cabeza no se guardó: en un archivo caben cabezas sobre embeddings de {room} números como máximo, y los de este backbone tienen {here}. Elige otro backbone.',
  tooManyBytes:
    'La cabeza no se guardó: su archivo ocuparía {here}, y nadie podría abrir más de {room}. Elige otro tipo de cabeza en «Cómo aprende».',
};
