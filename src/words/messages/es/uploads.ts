// Uploads that ended before all files were taken in.
import type { Translated } from '../translation';

export const uploads: Translated<'uploads'> = {
  takenOver:
    'Otra pestaña se hizo cargo de «{project}», y eso terminó la subida aquí: {total, plural, one {el archivo no se añadió} other {{left, number} de {total, number} archivos no se añadieron}}.',
  left: 'La subida a «{project}» terminó al dejar ese proyecto: {total, plural, one {el archivo no se añadió} other {{left, number} de {total, number} archivos no se añadieron}}.',
  classGone:
    'La clase a la que iban se borró mientras tanto, así que {total, plural, one {el archivo no se añadió} other {{left, number} de {total, number} archivos no se añadieron}}. Súbelos a otra clase si los quieres.',
  failed:
    'La subida se interrumpió: {total, plural, one {el archivo no se añadió} other {{left, number} de {total, number} archivos no se añadieron}}.',
  earlier:
    'La última subida a «{project}» terminó antes de tiempo: {total, plural, one {el archivo no se añadió} other {{left, number} de {total, number} archivos no se añadieron}}. Elígelos otra vez si los quieres.',
  elsewhere:
    'Hacerse cargo de «{project}» aquí terminó una subida en la otra pestaña: {total, plural, one {el archivo no se añadió} other {{left, number} de {total, number} archivos no se añadieron}}. Esa pestaña puede recuperarlo y seguir.',
  ofFile:
    'Un archivo no llegó entero a «{project}»: {total, plural, one {falta su imagen} other {faltan {left, number} de {total, number} imágenes}}. Fusiona el archivo otra vez con él para tener el resto.',
  newer:
    'Un Headstart más nuevo en otra pestaña terminó la subida aquí: {total, plural, one {el archivo no se añadió} other {{left, number} de {total, number} archivos no se añadieron}}. Recarga la página para tenerlo y elígelos otra vez.',
  classBack:
    'La clase a la que iban estuvo fuera un rato, así que {total, plural, one {el archivo no se añadió} other {{left, number} de {total, number} archivos no se añadieron}}.',
};
