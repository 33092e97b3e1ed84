// What is said where a part of the page could not be drawn.
import type { Translated } from '../translation';

export const boundary: Translated<'boundary'> = {
  part: 'حدث خطأ أثناء رسم هذا الجزء من الصفحة. عيّناتك لم تُمَسّ، وكل شيء آخر مستمر.',
  page: 'حدث خطأ أثناء رسم الصفحة. عيّناتك لم تُمَسّ.',
  again: 'عرضه من جديد',
  copy: 'نسخ التفاصيل',
  copied: 'نُسخت',
  details: 'التفاصيل، لنسخها يدويًا',
};
