// A backbone on its way: how far it is.
import type { Translated } from '../translation';

export const arriving: Translated<'arriving'> = {
  loading: 'Cargando el backbone',
  loadingNamed: 'Cargando {backbone}',
  starting: 'Iniciando el dispositivo',
  startingNamed: 'Iniciando {backbone}',
  startingAgain: 'El dispositivo se detuvo; se inicia de nuevo',
  part: '{loaded} de {total} MB',
};
