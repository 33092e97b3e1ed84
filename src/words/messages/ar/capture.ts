// The camera while it is on: what can be set, and what is said when there is no picture.
import type { Translated } from '../translation';

export const capture: Translated<'capture'> = {
  camera: 'الكاميرا',
  turnOff: 'إطفاء الكاميرا',
  options: 'خيارات الكاميرا',
  mirror: 'عكس',
  mirrored: 'تُحفظ الصور وتُجرَّب كما تراها: معكوسة. وتظهر الكتابة معكوسة.',
  notMirrored: 'تُحفظ الصور وتُجرَّب كما تراها: غير معكوسة.',
  rate: 'عيّنات في الثانية',
  countdown: 'عدّ تنازلي',
  noCountdown: 'بلا',
  seconds: '{seconds, plural, zero {صفر ثوانٍ} one {ثانية واحدة} two {ثانيتان} few {# ثوانٍ} many {# ثانية} other {# ثانية}}',
  numbered: 'كاميرا {number}',
  front: 'الكاميرا الأمامية',
  rear: 'الكاميرا الخلفية',
  noPicture: 'لا صورة',
  tryAgain: 'تجربة الكاميرا مرة أخرى',
  forTest: 'للاختبار',
};
