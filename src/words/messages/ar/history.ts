// What the head once scored, and what changed since.
import type { Translated } from '../translation';

export const history: Translated<'history'> = {
  title: 'السجل',
  empty: 'كلما اختُبر الرأس حُفظت نتيجته هنا لتُقارن بالنتائج اللاحقة.',
  list: 'حالات الرأس، الأحدث أولًا',
  now: 'الآن',
  score: '{right, number} من {asked, number} صحيحة',
  first: 'أول حالة محفوظة.',
  more: '{count, plural, zero {لا صور جديدة من «{name}»} one {+صورة واحدة من «{name}»} two {+صورتان من «{name}»} few {+# صور من «{name}»} many {+# صورة من «{name}»} other {+# صورة من «{name}»}}',
  deletedClass: 'فئة محذوفة',
  fewer:
    '{count, plural, zero {لم تنقص صور «{name}»} one {−صورة واحدة من «{name}»} two {−صورتان من «{name}»} few {−# صور من «{name}»} many {−# صورة من «{name}»} other {−# صورة من «{name}»}}',
  otherKind: 'تعلّم بنوع «{kind}»',
  otherSettings: 'إعدادات أخرى',
  relabelled: 'الصور نفسها، بعضها بتسميات أخرى',
  exchanged: 'عدد الصور نفسه، لكنها ليست الصور نفسها',
  otherBackbone: 'رأتها شبكة أساس أخرى',
  switchedOff: 'بلا «{name}»',
  switchedOn: 'مع «{name}» من جديد',
  anew: 'تعلّم من جديد: الصور والتسميات والإعدادات نفسها',
  notNoted: 'لم يُسجَّل ما الذي تغيّر',
  better: 'أفضل من قبل',
  worse: 'أسوأ من قبل',
  unclear: 'لا فرق واضح',
  detail:
    'على الصور التي اختُبرت بها الحالتان ({count, plural, zero {لا صور} one {صورة واحدة} two {صورتان} few {# صور} many {# صورة} other {# صورة}}): {before, number} صحيحة من قبل، و{after, number} الآن.',
  nothingShared: 'لم تُختبر الحالتان بأي صورة مشتركة.',
  name: 'اسم هذه الحالة',
  unnamed: 'أعطها اسمًا',
  bringBack: 'التعلّم هكذا من جديد',
  bringBackMeans:
    'يستعيد طريقة تعلّم الرأس: نوعه وإعدادات ذلك النوع والنسخ المعدّلة. تبقى الصور والتسميات والشبكة الأساس كما هي. والنوع الذي لا يتعلّم إلا حين تبدأه يجب بدؤه من جديد.',
  all: 'عرض الكل ({count, number})',
};
