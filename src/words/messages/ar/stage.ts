// The camera while it is off or being turned on.
import type { Translated } from '../translation';

export const stage: Translated<'stage'> = {
  turnOn: 'تشغيل الكاميرا',
  hint: 'ثم اضغط زر فئة باستمرار: كل صورة من الكاميرا تصبح <sample>عيّنة</sample> من تلك <class>الفئة</class>.',
  drawn: 'ليست لديك كاميرا؟ استخدم صورًا مرسومة',
  asking: 'طلب الكاميرا. إذا سألك المتصفح فاسمح بها.',
};
