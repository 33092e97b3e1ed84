// A head as a link.
import type { Translated } from '../translation';

export const link: Translated<'link'> = {
  title: 'رابط',
  purpose: 'أرسل رأسك في رسالة. من يفتح الرابط يحصل عليه فورًا، بلا ملف.',
  fragment: 'الرأس في جزء العنوان الذي لا ترسله المتصفحات أبدًا، فلا يراه خادم. ليست صورك فيه.',
  make: 'صنع رابط',
  making: 'يُصنع الرابط',
  yours: 'الرابط',
  length: '{letters, number} حرفًا.',
  long: '{letters, number} حرفًا: تقطع بعض تطبيقات الرسائل الروابط الأطول من 2,000. ليس لملف الرأس حد كهذا.',
  coarser: 'الرابط أخشن قليلًا من رأسك: لكل عدد قيمة من {values, number} قيمة.',
  agreement:
    'من عيّناتك ({of, plural, zero {لا عيّنات} one {عيّنة واحدة} two {عيّنتان} few {# عيّنات} many {# عيّنة} other {# عيّنة}}) تحصل {same, number} على الإجابة نفسها. لا يتغير أي احتمال بأكثر من {points, plural, zero {# نقطة مئوية} one {نقطة مئوية واحدة} two {نقطتين مئويتين} few {# نقاط مئوية} many {# نقطة مئوية} other {# نقطة مئوية}}.',
  right: 'رأسك مصيب في {before, number} من {of, number}، والرابط في {after, number}. ربما تعلّم من هذه العيّنات.',
  rightOnTest: 'في مجموعة اختبارك رأسك مصيب في {before, number} من {of, number}، والرابط في {after, number}.',
  notLinear: 'لا يسع الرابط إلا الانحدار اللوجستي. اختره من «كيف يتعلم»، أو احفظ ملف رأس.',
  damaged: 'هذا الرابط تالف: قد يكون جزء منه ناقصًا. اطلبه من جديد.',
  tooNew: 'صُنع هذا الرابط بإصدار أحدث من Headstart (الإصدار {version}). أعد تحميل الصفحة لتحصل عليه ثم افتح الرابط.',
};
