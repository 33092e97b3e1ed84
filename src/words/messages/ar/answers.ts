// What the head says of the camera and of pictures that are tried.
import type { Translated } from '../translation';

export const answers: Translated<'answers'> = {
  notSure: 'غير متأكد',
  seen: 'ما يراه الرأس',
  predictions: 'التنبؤات',
  predictionsIfItHadTo: 'التنبؤات، لو كان عليه أن يختار',
  starting: 'الكاميرا تبدأ العمل.',
  off: 'الكاميرا مطفأة.',
  turnOn: 'تشغيلها',
  tryTest: 'تجربة صورة اختبار',
  testPictureOf: 'صورة اختبار من {class}',
  unusableNow: 'على هذا الجهاز لا تستطيع الشبكة الأساس أن تستخرج من هذه الصورة أعدادًا صالحة. اختر جهازًا آخر من «التفاصيل».',
  unusable: 'على هذا الجهاز لا تستطيع الشبكة الأساس أن تستخرج من هذه الصورة أعدادًا صالحة.',
  noHead: 'لا يوجد رأس بعد.',
  waiting: 'في انتظار الشبكة الأساس…',
  trying: 'تجربة الصور',
  tried: 'صور مجرّبة',
  pictures: '{count, plural, zero {لا صور} one {صورة واحدة} two {صورتان} few {# صور} many {# صورة} other {# صورة}}',
  showAll:
    '{count, plural, zero {لا صور} one {عرض صورة واحدة} two {عرض الصورتين} few {عرض كل الصور، وعددها #} many {عرض كل الصور، وعددها #} other {عرض كل الصور، وعددها #}}',
  remove: 'إزالة {name}',
  removeAll: 'إزالة الكل',
};
