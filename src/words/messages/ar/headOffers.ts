// What can be done about an opened head that needs another backbone.
import type { Translated } from '../translation';

export const headOffers: Translated<'headOffers'> = {
  title: 'هذا الرأس يحتاج إلى شبكة أساس أخرى',
  text: 'صُنع «{head}» مع الشبكة الأساس {backbone}. هل تُحمَّل؟ تبقى عيّناتك، وتنظر إليها من جديد.',
  load: 'تحميل {backbone}',
  ok: 'حسنًا',
  own: 'صُنع «{head}» مع {backbone}، وهي شبكة أساس من ملفات شخص ما وليست هنا. أضف تلك الملفات من «الشبكات الأساس» (الطبقة «{layer}»، المقياس x / {divide} − {subtract}) ثم افتح الرأس.',
  random: 'صُنع «{head}» مع {backbone}، ومتوسطاتها جاءت من صور على جهاز آخر. لا يستطيع التنبؤ هنا.',
  unknown: 'صُنع «{head}» مع الشبكة الأساس {backbone} التي لا يعرفها هذا التطبيق. لا يستطيع التنبؤ هنا.',
};
