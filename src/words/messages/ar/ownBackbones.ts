// A backbone of one’s own: why files are none, and what to do.
import type { Translated } from '../translation';

export const ownBackbones: Translated<'ownBackbones'> = {
  deviceCannot: 'لم يستطع هذا الجهاز تشغيل تلك الشبكة. تستمر الشبكة الحالية.',
  unusable: 'لا يستطيع هذا التطبيق تشغيل تلك الشبكة. يشغّل شبكات TensorFlow.js، طبقات أو مخططات حسابية، تنظر إلى صورة مربعة ملوّنة واحدة.',
  noTopology: 'ليس بين هذه الملفات model.json لشبكة TensorFlow.js. اختره مع ملفات أوزانه، أو ملف zip لها.',
  several: 'بين هذه الملفات عدة شبكات. اختر شبكة واحدة في المرة.',
  missing: 'ملف الأوزان «{file}» ناقص. اختر model.json وكل ملفات أوزانه معًا.',
  archive: 'لا يمكن قراءة الأرشيف. فك ضغطه واختر الملفات نفسها.',
  tooLarge: 'هذه الملفات أكبر مما يُسمح به لشبكة أساس.',
  unreadable: 'تعذّرت قراءة ملف. اختر الملفات من جديد.',
  stopped: 'توقفت قراءة الملفات. قد تكون أكبر مما يحتمل هذا الجهاز: أغلق علامات تبويب أخرى وحاول من جديد.',
  cancelled: 'أُلغيت قراءة الملفات.',
};
