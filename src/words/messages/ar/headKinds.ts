// The kinds of head by the names that people read.
import type { Translated } from '../translation';

export const headKinds: Translated<'headKinds'> = {
  'zero-shot': 'بلا عيّنات (Zero-shot)',
  'nearest-mean': 'أقرب متوسط',
  'nearest-neighbours': 'أقرب الجيران',
  linear: 'خطي',
  mlp: 'طبقتان',
  'fine-tuned': 'ضبط دقيق',
};
