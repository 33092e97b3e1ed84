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
  delete: '{count, plural, one {Apagar} other {Apagar #}}',
  none: 'Não resta nenhuma imagem aqui.',
  previous: 'Imagem anterior',
  next: 'Próxima imagem',
  place: '{at} de {of}',
  sample: 'Imagem {at}',
  large: 'A amostra, recortada como o backbone a vê',
  broken: 'não pode ser lida',
};
