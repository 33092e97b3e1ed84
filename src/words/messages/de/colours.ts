// The colours of classes, by their keys.
import type { Translated } from '../translation';

export const colours: Translated<'colours'> = {
  blue: 'blau',
  orange: 'orange',
  green: 'grün',
  pink: 'rosa',
  cyan: 'türkis',
  red: 'rot',
  violet: 'violett',
  ochre: 'ocker',
  lime: 'hellgrün',
  brown: 'braun',
  navy: 'dunkelblau',
  slate: 'schiefergrau',
};
