// The place Share: ways out and in.
import type { Translated } from '../translation';

export const ways: Translated<'ways'> = {
  out: 'Guardar y compartir',
  outHint: 'Nada sale de este dispositivo salvo lo que guardes o envíes tú.',
  in: 'Abrir',
  inHint:
    'Elige un archivo abajo, o suéltalo aquí o en cualquier parte de la página. Su nombre no importa: Headstart mira lo que contiene.',
  inHintByTouch: 'Elige un archivo abajo. Su nombre no importa: Headstart mira lo que contiene.',
};
