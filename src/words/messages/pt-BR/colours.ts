// The colours of classes, by their keys.
import type { Translated } from '../translation';

export const colours: Translated<'colours'> = {
  blue: 'azul',
  orange: 'laranja',
  green: 'verde',
  pink: 'rosa',
  cyan: 'ciano',
  red: 'vermelho',
  violet: 'violeta',
  ochre: 'ocre',
  lime: 'verde-limão',
  brown: 'marrom',
  navy: 'azul-marinho',
  slate: 'cinza-ardósia',
};
