// A web page with the head in it, and code to copy.
import type { Translated } from '../translation';

export const webPage: Translated<'webPage'> = {
  title: 'Página web',
  purpose: 'Una página tuya con cámara y selector de imágenes. No pide nada a otro servidor y funciona sin conexión.',
  holds:
    'El backbone, la cabeza y la página en un zip. Descomprímelo en cualquier servidor web; su README.txt dice cómo. Tus imágenes no están en él.',
  unknownOnce: 'Puede decir «No lo sé» en cuanto cada clase tenga muestras de dos tomas y haya veinte muestras en total.',
  unknown: 'Dice «No lo sé» ante las imágenes que no se parecen a nada de lo que aprendió la cabeza.',
  noUnknown: 'Siempre nombra una clase: esta cabeza no trae nada con que reconocer imágenes desconocidas.',
  notAGraph:
    'Este backbone es un grafo de TensorFlow, que el pequeño programa de la página no puede ejecutar. Elige el backbone incluido, un MobileNetV1 o un MobileNetV2.',
  notRandom: 'Este backbone tiene pesos aleatorios, que se hacen de nuevo en cada dispositivo, así que no se escribe en un archivo.',
  notUsable: 'Este backbone no se pudo escribir en una página. Elige otro backbone.',
  noParts: 'No se pudo descargar lo que va en cada página. Revisa la conexión e inténtalo de nuevo.',
  save: 'Guardar página web',
  saving: 'Escribiendo la página web',
  saved: 'Se guardó «{name}». Descomprímelo; su README.txt dice cómo abrirla.',
  code: 'Código para tu propia página',
  kind: 'Hecha con',
  module: 'Página web, con un módulo',
  script: 'Página web, con un script sencillo',
  react: 'React',
  p5: 'p5.js',
  microbit: 'micro:bit',
  snippet: 'Va junto a los archivos descomprimidos, o los pide',
  knows: 'Conoce: {classes}.',
  camera: 'Usar la cámara',
  choose: 'Elegir una imagen',
  loading: 'Preparando…',
  ready: 'Lista. Usa la cámara o elige una imagen.',
  dontKnow: 'No lo sé',
  noCamera: 'No se puede usar la cámara. Permítela para esta página o elige una imagen.',
  noPicture: 'Este archivo no es una imagen que este navegador pueda mostrar. Elige otro.',
  notLoaded: 'Esta página no pudo prepararse. Recárgala; si no sirve, descomprime los archivos otra vez.',
  noScript: 'Esta página necesita JavaScript.',
  privacy: 'Hecha con Headstart. Ninguna imagen sale de este dispositivo.',
};
