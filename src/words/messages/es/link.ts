// A head as a link.
import type { Translated } from '../translation';

export const link: Translated<'link'> = {
  title: 'Enlace',
  purpose: 'Envía tu cabeza en un mensaje. Quien abra el enlace la tiene al momento, sin archivo.',
  hereOnly:
    'Esta dirección solo vale en este ordenador: el enlace se abre aquí y en ningún otro sitio. Para dar tu cabeza a alguien, guarda un archivo de cabeza.',
  networkOnly:
    'Esta dirección solo vale en tu red: el enlace se abre en los dispositivos de esta red y en ningún otro sitio. Para dar tu cabeza a otros, guarda un archivo de cabeza.',
  holds: 'Contiene tu cabeza y los nombres de sus clases, no tus imágenes.',
  holdsScore: 'También dice cuántas veces acertó la cabeza al evaluarla: {right, number} de {asked, number}.',
  fragment: 'Todo va en una parte de la dirección que los navegadores nunca envían, así que ningún servidor lo ve.',
  costs: 'Es menos exacto que un archivo de cabeza, porque sus números están redondeados.',
  costsSeen: 'Cuando esté hecho, verás cuántas respuestas cambia eso.',
  leavesOut:
    'No lleva «No lo sé», así que nombra una clase para cada imagen, ni la ficha ni las imágenes que comprueban la cabeza donde se abre. Un archivo de cabeza lo lleva todo.',
  codeFits: 'Cabe en un código QR.',
  codeFitsCoarser: 'Para un código QR hay que redondear más sus números o reducirlos: se hacen los dos enlaces, y tú eliges.',
  codeTooSmall:
    'Es demasiado largo para un código QR: {room, plural, =0 {en él no caben clases como estas.} one {en él cabe # clase como estas, más o menos.} other {en él caben unas # clases como estas.}}',
  make: 'Crear un enlace',
  making: 'Creando el enlace',
  yours: 'El enlace',
  length: '{letters, number} caracteres.',
  long: '{letters, number} caracteres: algunas aplicaciones de mensajes cortan los enlaces de más de 2000. Un archivo de cabeza no tiene ese límite.',
  coarser: 'El enlace es menos preciso que tu cabeza: cada número tiene uno de {values, number} valores.',
  folded: 'Para este enlace, los {from, number} números de cada imagen se suman hasta quedar en {to, number}.',
  agreement:
    'De {of, plural, one {tu # imagen, {same, number} recibe} other {tus # imágenes, {same, number} reciben}} la misma respuesta. Ninguna probabilidad cambia más de {points, plural, one {# punto porcentual} other {# puntos porcentuales}}.',
  right: 'Tu cabeza acierta {before, number} de {of, number}, el enlace {after, number}. Puede que haya aprendido de estas muestras.',
  rightOnLearned:
    'Con las imágenes de las que aprendió, tu cabeza acierta {before, number} de {of, number}, el enlace {after, number}. Eso muestra qué cambia el redondeo, no lo buena que es la cabeza.',
  rightOnTest: 'En tu conjunto de prueba, tu cabeza acierta {before, number} de {of, number}, el enlace {after, number}.',
  notLinear: 'Solo una cabeza del tipo «Lineal» cabe en un enlace. Elígelo en «Cómo aprende», o guarda un archivo de cabeza.',
  damaged: 'Este enlace está dañado: puede que le falte una parte. Pídelo otra vez.',
  tooNew: 'Este enlace lo creó un Headstart más nuevo (versión {version}). Recarga esta página para tenerlo y abre el enlace otra vez.',
};
