// Words that belong to no part of the app alone.
import type { Translated } from '../translation';

export const common: Translated<'common'> = {
  cancel: 'Cancelar',
  close: 'Fechar',
  quoted: '“{name}”',
  progress: '{done, number} de {total, number}',
  reload: 'Recarregar',
  technicalDetails: 'Detalhes técnicos',
  tryAgain: 'Tentar de novo',
  showFewer: 'Mostrar menos',
  randomWeights: '{name}, pesos aleatórios',
  dropFile: 'Solte um arquivo aqui',
};
