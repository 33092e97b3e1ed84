// What is said where a part of the page could not be drawn.
import type { Translated } from '../translation';

export const boundary: Translated<'boundary'> = {
  part: 'Algo deu errado ao desenhar esta parte da página. Suas amostras estão intactas, e todo o resto continua.',
  page: 'Algo deu errado ao desenhar a página. Suas amostras estão intactas.',
  again: 'Mostrar de novo',
  copy: 'Copiar os detalhes',
  copied: 'Copiado',
  details: 'Os detalhes, para copiar à mão',
};
