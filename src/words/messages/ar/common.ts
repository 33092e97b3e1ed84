// Words that belong to no part of the app alone.
import type { Translated } from '../translation';

export const common: Translated<'common'> = {
  cancel: 'إلغاء',
  close: 'إغلاق',
  quoted: '«{name}»',
  progress: '{done, number} من {total, number}',
  reload: 'إعادة التحميل',
  technicalDetails: 'تفاصيل تقنية',
  tryAgain: 'المحاولة مرة أخرى',
  showFewer: 'عرض أقل',
  randomWeights: '{name}، بأوزان عشوائية',
  dropFile: 'أفلت ملفًا هنا',
};
