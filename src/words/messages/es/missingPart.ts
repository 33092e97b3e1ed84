// What is said where a part of the app could not be fetched.
import type { Translated } from '../translation';

export const missingPart: Translated<'missingPart'> = {
  unreachable: 'No se pudo descargar una parte de la aplicación. ¿Hay conexión?',
  newer:
    'Hay un Headstart más nuevo en el servidor, y esta parte del anterior ya no está. Recarga para tener el nuevo; tus muestras se conservan.',
};
