// Places other than Teach: what their sheets are called, and the ways between places.
import type { Translated } from '../translation';

export const sheets: Translated<'sheets'> = {
  toTeach: 'الانتقال إلى «التعليم»',
  aboutHead: 'عن هذا الرأس',
  openOrShare: 'فتح أو مشاركة',
  next: 'التالي: {section}',
  onwards: 'متابعة',
  sectionsBefore: 'الأقسام السابقة',
  sectionsAfter: 'أقسام أخرى',
};
