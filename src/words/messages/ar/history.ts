// What the head once scored, and what changed since.
import type { Translated } from '../translation';

export const history: Translated<'history'> = {
  title: 'السجل',
  empty: 'كلما سُئل الرأس حُفظت نتيجته هنا لتُقارن باللاحقة.',
  list: 'حالات الرأس، الأحدث أولًا',
  now: 'الآن',
  score: '{right, number} من {asked, number} صحيحة',
  first: 'أول حالة محفوظة.',
  more: '{count, plural, zero {لا صور جديدة من «{name}»} one {+صورة واحدة من «{name}»} two {+صورتان من «{name}»} few {+# صور من «{name}»} many {+# صورة من «{name}»} other {+# صورة من «{name}»}}',
  fewer:
    '{count, plural, zero {لم تنقص صور «{name}»} one {−صورة واحدة من «{name}»} two {−صورتان من «{name}»} few {−# صور من «{name}»} many {−# صورة من «{name}»} other {−# صورة من «{name}»}}',
  otherKind: 'تعلم بنوع «{kind}»',
  otherSettings: 'إعدادات أخرى',
  relabelled: 'الصور نفسها، بعضها بتسميات أخرى',
  better: 'أفضل من قبل',
  worse: 'أسوأ من قبل',
  unclear: 'لا فرق واضح',
  detail:
    'على الصور التي سُئل عنها الاثنان ({count, plural, zero {لا صور} one {صورة واحدة} two {صورتان} few {# صور} many {# صورة} other {# صورة}}): {before, number} صحيحة من قبل، و{after, number} الآن.',
  nothingShared: 'لم يُسأل الاثنان عن أي صورة مشتركة.',
  name: 'اسم هذه الحالة',
  unnamed: 'أعطها اسمًا',
  bringBack: 'التعلم هكذا من جديد',
  bringBackMeans: 'يعيد كيف تعلم الرأس: نوعه وإعداداته. الصور التي جاءت أو ذهبت منذئذ تبقى كما هي.',
  all: 'عرض الكل ({count, number})',
};
