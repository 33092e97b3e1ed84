// The camera while it is off or being turned on.
import type { Translated } from '../translation';

export const stage: Translated<'stage'> = {
  turnOn: 'Encender la cámara',
  hint: 'Luego mantén pulsado el botón de una clase: cada imagen de la cámara se convierte en una <sample>muestra</sample> de esa <class>clase</class>.',
  drawn: '¿Sin cámara? Usa imágenes dibujadas',
  asking: 'Pidiendo acceso a la cámara. Si el navegador te pregunta, permítelo.',
};
