// The five places, as the bar names them.
import type { Translated } from '../translation';

export const places: Translated<'places'> = {
  teach: 'التعليم',
  test: 'الاختبار',
  compare: 'المقارنة',
  share: 'المشاركة',
  lessons: 'الدروس',
};
