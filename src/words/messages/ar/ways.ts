// The place Share: ways out and in.
import type { Translated } from '../translation';

export const ways: Translated<'ways'> = {
  out: 'الحفظ والمشاركة',
  outHint: 'لا يغادر هذا الجهاز شيء سوى ما تحفظه أو ترسله بنفسك.',
  in: 'الفتح',
  inHint: 'اختر ملفًا أدناه، أو أفلته هنا أو في أي مكان من الصفحة. يُعرف ما هو من محتواه لا من اسمه.',
  inHintByTouch: 'اختر ملفًا أدناه. يُعرف ما هو من محتواه لا من اسمه.',
};
