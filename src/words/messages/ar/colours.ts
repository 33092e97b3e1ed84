// The colours of classes, by their keys.
import type { Translated } from '../translation';

export const colours: Translated<'colours'> = {
  blue: 'أزرق',
  orange: 'برتقالي',
  green: 'أخضر',
  pink: 'وردي',
  cyan: 'سماوي',
  red: 'أحمر',
  violet: 'بنفسجي',
  ochre: 'مغرة',
  lime: 'أخضر فاتح',
  brown: 'بني',
  navy: 'كحلي',
  slate: 'رمادي',
};
