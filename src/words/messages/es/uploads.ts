// Uploads that ended before all files were taken in.
import type { Translated } from '../translation';

export const uploads: Translated<'uploads'> = {
  takenOver:
    'Otra pestaña tomó «{project}», y eso terminó la subida aquí: {total, plural, one {el archivo no se tomó} other {{left, number} de {total, number} archivos no se tomaron}}.',
  left: 'La subida a «{project}» terminó al dejar ese proyecto: {total, plural, one {el archivo no se tomó} other {{left, number} de {total, number} archivos no se tomaron}}.',
  classGone:
    'La clase a la que iban se borró mientras tanto, así que {total, plural, one {el archivo no se tomó} other {{left, number} de {total, number} archivos no se tomaron}}. Súbelos a otra clase si los quieres.',
  failed:
    'La subida se detuvo: {total, plural, one {el archivo no se tomó} other {{left, number} de {total, number} archivos no se tomaron}}.',
  earlier:
    'La última subida a «{project}» terminó antes: {total, plural, one {el archivo no se tomó} other {{left, number} de {total, number} archivos no se tomaron}}. Elígelos otra vez si los quieres.',
  elsewhere:
    'Tomar «{project}» terminó una subida en la otra pestaña: {total, plural, one {el archivo no se tomó} other {{left, number} de {total, number} archivos no se tomaron}}. Esa pestaña puede recuperarlo y seguir.',
  newer:
    'Un Headstart más nuevo en otra pestaña terminó la subida aquí: {total, plural, one {el archivo no se tomó} other {{left, number} de {total, number} archivos no se tomaron}}. Recarga la página para tenerlo y elígelos otra vez.',
  classBack:
    'La clase a la que iban estuvo fuera un rato, así que {total, plural, one {el archivo no se tomó} other {{left, number} de {total, number} archivos no se tomaron}}.',
};
