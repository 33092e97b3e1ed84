// The colours of classes, by their keys.
import type { Translated } from '../translation';

export const colours: Translated<'colours'> = {
  blue: 'bleu',
  orange: 'orange',
  green: 'vert',
  pink: 'rose',
  cyan: 'cyan',
  red: 'rouge',
  violet: 'violet',
  ochre: 'ocre',
  lime: 'vert clair',
  brown: 'brun',
  navy: 'bleu marine',
  slate: 'ardoise',
};
