// The colours of classes, by their keys.
import type { Translated } from '../translation';

export const colours: Translated<'colours'> = {
  blue: '蓝色',
  orange: '橙色',
  green: '绿色',
  pink: '粉色',
  cyan: '青色',
  red: '红色',
  violet: '紫色',
  ochre: '赭色',
  lime: '黄绿色',
  brown: '棕色',
  navy: '深蓝色',
  slate: '石板灰色',
};
