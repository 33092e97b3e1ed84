// Altered copies of samples (augmentation).
import type { Translated } from '../translation';

export const augmentation: Translated<'augmentation'> = {
  title: 'نسخ معدّلة',
  about:
    'يتعلّم الرأس أيضًا من <augmentation>نسخ</augmentation> من كل عيّنة: معكوسة أو مقصوصة أو بإضاءة أخرى أو ضبابية قليلًا. وهكذا يقل اهتمامه بهذه الأمور. لا تُستخدم النسخ للاختبار أبدًا.',
  on: 'التعلّم من نسخ معدّلة',
  ways: 'كيف تُعدَّل النسخ',
  flip: 'عكس',
  crop: 'قصّ',
  brightness: 'السطوع',
  blur: 'ضبابية',
  copies: 'نسخ كل عيّنة',
  embedding: 'الشبكة الأساس تنظر إلى النسخ',
  counts:
    '{samples, plural, zero {لا عيّنات} one {عيّنة واحدة} two {عيّنتان} few {# عيّنات} many {# عيّنة} other {# عيّنة}}، ومع النسخ {all, number}.',
};
