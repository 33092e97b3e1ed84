// The numbers behind a picture.
import type { Translated } from '../translation';

export const tables: Translated<'tables'> = {
  numbers: '数字',
  csv: '存为 CSV',
  svg: '存为 SVG',
  png: '存为 PNG',
  pngFailed: '这个浏览器画不出这张图。请改存为 SVG。',
};
