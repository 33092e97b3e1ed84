// A head as a QR code.
import type { Translated } from '../translation';

export const qrCode: Translated<'qrCode'> = {
  ofLink: 'Código QR del enlace',
  precision: 'Precisión',
  fits: 'Cabe en un código QR',
  finest: 'Enlace más preciso',
  room: '{classes, plural, one {En un código QR cabe # clase como estas, más o menos. Cuantas más clases, menos preciso es el enlace.} other {En un código QR caben unas # clases como estas. Cuantas más clases, menos preciso es el enlace.}}',
  dense:
    '{letters, number} caracteres dan un código denso. Pocas cámaras leen más de {best, number} caracteres de una pantalla: pruébalo antes de confiar en él.',
  hereOnly: 'Un código QR de este enlace no le sirve a ningún móvil: la dirección solo vale en este ordenador.',
  ownServer: 'Si eres tú quien ejecuta Headstart',
  ownServerHow: 'Inícialo con npm run serve -- --host, abre la dirección de tu red que entonces indica y crea allí el enlace.',
  anyway: 'Mostrar el código QR de todos modos',
  tooLong: 'Es demasiado para un código QR: comparte el enlace o guarda un archivo de cabeza.',
  scan: 'Código QR',
  scanFor: 'Una cabeza de otra pantalla o de un papel. Predice al momento, y tus propias muestras se quedan.',
  camera: 'Leer con la cámara',
  picture: 'Elegir una imagen del código',
  looking: 'Pon el código delante de la cámara',
  seen: 'Lo que ve la cámara',
  none: 'No se encontró ningún código QR en esta imagen. Tómala más de cerca, de frente, con el código entero y algo de blanco alrededor.',
  other: 'Este código QR no contiene ninguna cabeza. Uno que la contiene sale de «Enlace», en «Compartir».',
  notAPicture: 'Este archivo no es una imagen que se pueda mirar. Elige una imagen JPEG, PNG o WebP.',
  pictureTooLarge: 'Esta imagen tiene demasiados píxeles. Elige una más pequeña o recorta el código.',
  stopped:
    'La búsqueda de un código se detuvo: falta una parte de la aplicación. Recarga esta página cuando tengas conexión y vuelve a intentarlo.',
};
