// Words that belong to no part of the app alone.
import type { Translated } from '../translation';

export const common: Translated<'common'> = {
  cancel: 'Cancelar',
  close: 'Cerrar',
  quoted: '«{name}»',
  progress: '{done, number} de {total, number}',
  reload: 'Recargar',
  technicalDetails: 'Detalles técnicos',
  tryAgain: 'Intentar de nuevo',
  showFewer: 'Mostrar menos',
  randomWeights: '{name}, pesos aleatorios',
  dropFile: 'Suelta un archivo aquí',
};
