// What is said while the browser keeps the page waiting for its storage.
import type { Translated } from '../translation';

export const storageWait: Translated<'storageWait'> = {
  held: 'Otra pestaña tiene abiertos tus proyectos con un Headstart más antiguo. Cierra todas las demás pestañas que muestren {host}: esta seguirá sola.',
  slow: 'El navegador aún no ha abierto lo que guarda de tus proyectos. Si otras pestañas muestran {host}, ciérralas: esta seguirá sola.',
};
