// A backbone on its way: how far it is.
import type { Translated } from '../translation';

export const arriving: Translated<'arriving'> = {
  loading: 'تحميل الشبكة الأساس',
  loadingNamed: 'تحميل {backbone}',
  starting: 'تشغيل الجهاز',
  startingNamed: 'تشغيل {backbone}',
  startingAgain: 'توقف الجهاز؛ يُعاد تشغيله',
  part: '{loaded} من {total} م.ب',
};
