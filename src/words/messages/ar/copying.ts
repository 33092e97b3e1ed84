// What is copied to the clipboard.
import type { Translated } from '../translation';

export const copying: Translated<'copying'> = {
  copy: 'نسخ',
  copied: 'نُسخ',
  byHand: 'انسخه يدويًا: لا يجوز لهذه الصفحة الكتابة إلى الحافظة.',
  link: 'نسخ الرابط',
  linkCopied: 'نُسخ الرابط',
  linkByHand: 'رابط هذه الأداة بإعداداتها',
};
