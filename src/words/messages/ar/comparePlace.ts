// The place Compare: its sections.
import type { Translated } from '../translation';

export const comparePlace: Translated<'comparePlace'> = {
  sections: 'ماذا تُقارن',
  columns: 'جنبًا إلى جنب',
  curve: 'منحنى التعلّم',
  ladder: 'السلّم',
  map: 'الخريطة',
  cost: 'التكلفة',
  bias: 'التحيّز',
  sets: 'مجموعات عيّنات',
  openSet: 'استخدام عيّنات مرسومة',
  inside: 'نظرة إلى الداخل',
  report: 'تقرير',
  behindSamples: 'قيس هذا على عيّنات غير الموجودة الآن.',
  behindBackbone: 'قيس هذا بشبكة أساس غير المستخدمة الآن.',
  behindSettings: 'تغيرت الإعدادات منذ أن قيس هذا.',
  unread: 'تعذّرت قراءة ما قيس هنا من قبل.',
  linkAsks: 'يطلب هذا الرابط إعدادات أخرى لرؤوسك: {parts}. لا يتغيّر شيء ما لم تستخدمها، وإلا تعلّم رأسك من جديد بها.',
  linkTake: 'استخدم هذه الإعدادات',
  linkTaken: 'يتعلّم رأسك بإعدادات الرابط.',
};
