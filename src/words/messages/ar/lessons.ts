// Lessons, while there are none, and the words that they will use.
import type { Translated } from '../translation';

export const lessons: Translated<'lessons'> = {
  sections: 'الدروس والكلمات',
  all: 'كل الدروس',
  words: 'الكلمات',
  none: 'لا دروس بعد',
  noneMeans: 'سيطرح الدرس سؤالًا، ويدعك تخمّن وتجرّب، ثم يُظهر ما قيس. حتى ذلك: علّمه شيئين، وانظر كم قليلة هي الصور اللازمة.',
};
