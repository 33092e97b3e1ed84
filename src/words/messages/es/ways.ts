// The place Share: ways out and in.
import type { Translated } from '../translation';

export const ways: Translated<'ways'> = {
  out: 'Salida',
  outHint: 'Nada sale de este dispositivo salvo lo que guardes o envíes tú.',
  in: 'Entrada',
  inHint: 'Elige un archivo abajo, o suéltalo aquí o en cualquier parte de la página. Lo que es se ve por su contenido, no por su nombre.',
};
