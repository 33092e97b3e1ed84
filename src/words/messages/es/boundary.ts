// What is said where a part of the page could not be drawn.
import type { Translated } from '../translation';

export const boundary: Translated<'boundary'> = {
  part: 'Algo falló al dibujar esta parte de la página. Tus muestras están intactas, y todo lo demás sigue.',
  page: 'Algo falló al dibujar la página. Tus muestras están intactas.',
  again: 'Mostrarla de nuevo',
  copy: 'Copiar los detalles',
  copied: 'Copiado',
  details: 'Los detalles, para copiarlos a mano',
};
