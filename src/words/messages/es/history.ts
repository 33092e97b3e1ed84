// What the head once scored, and what changed since.
import type { Translated } from '../translation';

export const history: Translated<'history'> = {
  title: 'Historial',
  empty: 'Cada vez que se evalúa la cabeza, su resultado se guarda aquí para compararlo con los siguientes.',
  list: 'Estados de la cabeza, el más reciente primero',
  now: 'Ahora',
  score: '{right, number} de {asked, number} bien',
  first: 'El primer estado guardado.',
  more: '{count, plural, one {+# imagen de «{name}»} other {+# imágenes de «{name}»}}',
  deletedClass: 'una clase eliminada',
  fewer: '{count, plural, one {−# imagen de «{name}»} other {−# imágenes de «{name}»}}',
  otherKind: 'aprendida como «{kind}»',
  otherSettings: 'otros ajustes',
  relabelled: 'las mismas imágenes, algunas en otra clase',
  exchanged: 'tantas imágenes como antes, pero no las mismas',
  otherBackbone: 'vistas por otro backbone',
  switchedOff: 'sin «{name}»',
  switchedOn: 'otra vez con «{name}»',
  anew: 'aprendida de nuevo: las mismas imágenes, clases y ajustes',
  notNoted: 'no se anotó qué cambió',
  better: 'Mejor que antes',
  worse: 'Peor que antes',
  unclear: 'Sin diferencia clara',
  detail:
    'Con {count, plural, one {la # imagen con la que} other {las # imágenes con las que}} se evaluó a los dos: {before, number} bien antes, {after, number} ahora.',
  nothingShared: 'Los dos no se evaluaron con ninguna imagen en común.',
  name: 'Nombre de este estado',
  unnamed: 'Ponle un nombre',
  bringBack: 'Aprender así otra vez',
  bringBackMeans:
    'Recupera cómo aprendía la cabeza: su tipo, los ajustes de ese tipo y las copias modificadas. Las imágenes, sus clases y el backbone quedan como están. Un tipo que solo aprende cuando lo inicias tiene que iniciarse otra vez.',
  all: 'Mostrar los {count, number}',
};
