// A backbone on its way: how far it is.
import type { Translated } from '../translation';

export const arriving: Translated<'arriving'> = {
  loading: 'Carregando o backbone',
  loadingNamed: 'Carregando {backbone}',
  starting: 'Iniciando o dispositivo',
  startingNamed: 'Iniciando {backbone}',
  startingAgain: 'O dispositivo parou; está reiniciando',
  part: '{loaded} de {total} MB',
};
