// Why a backbone, or its pretraining classes, did not arrive, and what to do.
import type { Translated } from '../translation';

export const fetching: Translated<'fetching'> = {
  offline: 'No se pudo descargar el backbone: no hay conexión. Conéctate e inténtalo de nuevo.',
  silent:
    'El servidor del backbone no da ninguna respuesta que esta página pueda leer. Puede ser la conexión, un filtro en el camino o la regla del servidor contra otros sitios (CORS). Inténtalo de nuevo o elige otro.',
  cors: 'El servidor del backbone responde, pero no deja que otro sitio lea de él (CORS). Elige otro.',
  tooLarge: 'Lo que envía su servidor es demasiado grande para un backbone, así que no se acepta. Elige otro.',
  notFound: 'El backbone ya no está en su dirección. Inténtalo más tarde o elige otro.',
  refused: 'El servidor del backbone se negó. Inténtalo más tarde o elige otro.',
  cutShort: 'El backbone llegó incompleto. Inténtalo de nuevo.',
  damaged: 'El backbone llegó dañado o se cambió en el camino, así que no se usa. Inténtalo de nuevo.',
  noBackbone: 'Lo que llegó no es un backbone. Quizá la dirección lleva a otra cosa.',
  ownGone: 'Este backbone tuyo ya no está en este dispositivo. Añade otra vez sus archivos en «Backbones».',
  cancelled: 'Se canceló la carga del backbone.',
  classesOffline: 'No se pudieron descargar las clases de preentrenamiento del backbone: no hay conexión. Conéctate e inténtalo de nuevo.',
  classesSilent:
    'El servidor de las clases de preentrenamiento del backbone no da ninguna respuesta que esta página pueda leer. Inténtalo más tarde.',
  classesNotFound: 'Las clases de preentrenamiento del backbone ya no están en su dirección. Inténtalo más tarde.',
  classesRefused: 'El servidor de las clases de preentrenamiento del backbone se negó. Inténtalo más tarde.',
  classesCutShort: 'Las clases de preentrenamiento del backbone llegaron incompletas. Inténtalo de nuevo.',
  classesDamaged:
    'Las clases de preentrenamiento del backbone llegaron dañadas o se cambiaron en el camino, así que no se usan. Inténtalo de nuevo.',
  classesOdd: 'Lo que llegó no son las clases de preentrenamiento de este backbone, así que no se usan.',
  classesCancelled: 'Se canceló la descarga.',
};
