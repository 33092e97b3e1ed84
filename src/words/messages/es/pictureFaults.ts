// Why a file was not taken as a picture, and what to do.
import type { Translated } from '../translation';

export const pictureFaults: Translated<'pictureFaults'> = {
  notAPicture: '«{name}» no es una imagen.',
  unsupported:
    'Este navegador no puede abrir «{name}»: no conoce este tipo de imagen o el archivo está dañado. Guárdala antes como JPEG o PNG.',
  otherKind: '«{name}» es de un tipo que aquí no se acepta. Guárdala antes como JPEG o PNG.',
  tooLarge: '«{name}» tiene más píxeles de los que este navegador puede abrir. Redúcela antes.',
  tooLong: '«{name}» ocupa más de {most, number} MiB, así que no se saca del zip. Redúcela antes.',
  encrypted: '«{name}» está protegida con contraseña, así que se omite. Comprímela sin contraseña.',
  otherPacking: '«{name}» está comprimida de una forma que aquí no se puede leer, así que se omite. Comprímela otra vez como zip normal.',
  empty: '«{name}» está vacío: el archivo no contiene ningún byte. Cópialo o descárgalo otra vez.',
  unreadable: 'No se pudo leer «{name}» de donde está. Elígela de nuevo.',
  cutShort: '«{name}» acaba demasiado pronto: falta la mayor parte de la imagen. Cópiala o descárgala otra vez.',
  endsEarly:
    '{count, plural, one {{names} acaba demasiado pronto: falta una parte de la imagen. Se aceptó de todos modos.} other {{names} acaban demasiado pronto: falta una parte de cada imagen. Se aceptaron de todos modos.}}',
  broken: '«{name}» está dañada.',
  more: '{count, plural, one {Tampoco se pudo aceptar # más.} other {Tampoco se pudieron aceptar # más.}}',
  sample: 'Esta imagen no se puede abrir, así que no se aprende.',
  embedding: 'El backbone no sacó números útiles de esta imagen en este dispositivo, así que no se aprende.',
};
