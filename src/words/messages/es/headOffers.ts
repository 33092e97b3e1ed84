// What can be done about an opened head that needs another backbone.
import type { Translated } from '../translation';

export const headOffers: Translated<'headOffers'> = {
  title: 'Esta cabeza necesita otro backbone',
  text: '«{head}» se hizo con el backbone {backbone}. ¿Cargar ese? Tus muestras se quedan, y las mira de nuevo.',
  load: 'Cargar {backbone}',
  ok: 'Aceptar',
  own: '«{head}» se hizo con {backbone}, un backbone de los archivos de alguien, que no está aquí. Añade esos archivos en «Backbones» (capa «{layer}», escala x / {divide} − {subtract}) y abre la cabeza otra vez.',
  random: '«{head}» se hizo con {backbone}, cuyas medias vinieron de las imágenes de otro dispositivo. Aquí no puede predecir.',
  unknown: '«{head}» se hizo con el backbone {backbone}, que esta aplicación no conoce. Aquí no puede predecir.',
};
