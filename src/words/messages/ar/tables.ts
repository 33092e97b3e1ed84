// The numbers behind a picture.
import type { Translated } from '../translation';

export const tables: Translated<'tables'> = {
  numbers: 'الأعداد',
  csv: 'حفظ كملف CSV',
  svg: 'حفظ كملف SVG',
  png: 'حفظ كملف PNG',
  pngFailed: 'لم يستطع هذا المتصفح رسم الصورة. احفظها بصيغة SVG بدلًا من ذلك.',
};
