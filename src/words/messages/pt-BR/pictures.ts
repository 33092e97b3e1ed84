// Samples in a sheet: what is known of one, and what can be done with some.
import type { Translated } from '../translation';

export const pictures: Translated<'pictures'> = {
  own: 'Sua classe',
  predicted: 'A cabeça diz',
  notAsked: 'não testada',
  nearest: 'Mais parecidas',
  similarity: 'semelhança {cosine}',
  moveTo: 'Mover para…',
  moveToThis: '{count, plural, one {Mover para “{name}”} other {Mover # para “{name}”}}',
  delete: '{count, plural, one {Excluir} other {Excluir #}}',
  none: 'Não resta nenhuma imagem aqui.',
  previous: 'Imagem anterior',
  next: 'Próxima imagem',
  place: '{at} de {of}',
  sample: 'Imagem {at}',
  large: 'A amostra, recortada no quadrado que o backbone vê',
  broken: 'não pode ser lida',
};
