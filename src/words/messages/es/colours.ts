// The colours of classes, by their keys.
import type { Translated } from '../translation';

export const colours: Translated<'colours'> = {
  blue: 'azul',
  orange: 'naranja',
  green: 'verde',
  pink: 'rosa',
  cyan: 'cian',
  red: 'rojo',
  violet: 'violeta',
  ochre: 'ocre',
  lime: 'verde lima',
  brown: 'marrón',
  navy: 'azul marino',
  slate: 'gris pizarra',
};
