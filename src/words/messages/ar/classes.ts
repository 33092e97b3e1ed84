// The cards of classes: what the first screen shows of them.
import type { Translated } from '../translation';

export const classes: Translated<'classes'> = {
  name: 'اسم الفئة',
  samples: '{count, plural, zero {لا عيّنات} one {عيّنة واحدة} two {عيّنتان} few {# عيّنات} many {# عيّنة} other {# عيّنة}}',
  off: 'مستبعدة · {count, plural, zero {لا عيّنات} one {عيّنة واحدة} two {عيّنتان} few {# عيّنات} many {# عيّنة} other {# عيّنة}}',
  alike: 'فئة أخرى اسمها «{name}» أيضًا: تُعرض هذه باسم «{shown}».',
  hold: 'اضغط مطوّلًا للتسجيل',
  countdown: 'استمر في الضغط…',
  recording: 'يسجّل…',
  record: 'تسجيل {class}',
  upload: 'رفع',
  uploadTo: 'رفع صور إلى {class}',
  dropInto: 'إفلات في {class}',
  more: 'المزيد لـ{class}',
  add: 'إضافة فئة',
  showAll:
    '{count, plural, zero {لا فئات} one {عرض فئة واحدة} two {عرض الفئتين} few {عرض كل الفئات، وعددها #} many {عرض كل الفئات، وعددها #} other {عرض كل الفئات، وعددها #}}',
  fromFolders: 'فئات جديدة من مجلدات',
  ways: 'يمكنك أيضًا إفلات صور على فئة أو لصقها هناك. كل مجلد تفلته هنا يصبح فئة.',
  waysByTouch: 'كل مجلد تختاره يصبح فئة.',
  drop: 'أفلت صورًا أو مجلدات',
  looking: 'تصفّح المجلدات',
  found:
    '{count, plural, zero {لم يُعثر على ملفات} one {عُثر على ملف واحد} two {عُثر على ملفين} few {عُثر على # ملفات} many {عُثر على # ملفًا} other {عُثر على # ملف}}',
  adding: 'إضافة الصور',
  embedding: 'الشبكة الأساس تنظر إلى عيّناتك',
};
