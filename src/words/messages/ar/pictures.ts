// Samples in a sheet: what is known of one, and what can be done with some.
import type { Translated } from '../translation';

export const pictures: Translated<'pictures'> = {
  own: 'فئتها',
  predicted: 'يقول الرأس',
  notAsked: 'لم تُختبر',
  nearest: 'الأشبه',
  similarity: 'التشابه {cosine}',
  moveTo: 'نقل إلى…',
  moveToThis:
    '{count, plural, zero {نقل إلى «{name}»} one {نقل إلى «{name}»} two {نقل صورتين إلى «{name}»} few {نقل # صور إلى «{name}»} many {نقل # صورة إلى «{name}»} other {نقل # صورة إلى «{name}»}}',
  delete: '{count, plural, zero {حذف} one {حذف} two {حذف صورتين} few {حذف # صور} many {حذف # صورة} other {حذف # صورة}}',
  none: 'لم تبقَ صورة هنا.',
  previous: 'الصورة السابقة',
  next: 'الصورة التالية',
  place: '{at} من {of}',
  sample: 'صورة {at}',
  large: 'العيّنة، مقصوصة إلى المربع الذي تراه الشبكة الأساس',
  broken: 'لا يمكن قراءتها',
};
