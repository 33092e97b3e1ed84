// The camera: why there is none, and what to do.
import type { Translated } from '../translation';

export const camera: Translated<'camera'> = {
  none: 'No se encontró ninguna cámara. Sube imágenes en su lugar, o inténtalo de nuevo cuando haya una.',
  refused:
    'La cámara no está permitida aquí. Permítela en los ajustes del sitio, en la barra de direcciones, e inténtalo de nuevo, o sube imágenes.',
  busy: 'Otro programa está usando la cámara. Ciérrala allí e inténtalo de nuevo.',
  unplugged: 'La cámara se desconectó. Lo que grabaste se conserva. Conéctala y enciéndela otra vez.',
  insecure: 'Los navegadores solo dan la cámara a páginas seguras. Abre esta página con https o en localhost, o sube imágenes.',
  unsupported: 'Este navegador no puede usar una cámara. Sube imágenes, o prueba un Chrome, Edge, Firefox o Safari actual.',
  silent:
    'La cámara está encendida pero no envía imagen. Destápala, cierra otros programas que la usen o elige otra en «Opciones de la cámara». Lo que grabaste se conserva.',
};
