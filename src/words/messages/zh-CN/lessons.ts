// Lessons, while there are none, and the words that they will use.
import type { Translated } from '../translation';

export const lessons: Translated<'lessons'> = {
  sections: '课程与词语',
  all: '所有课程',
  words: '词语',
  none: '还没有课程',
  noneMeans: '课程会先提一个问题，让你猜，让你试，然后给出测量结果。在那之前：教它两样东西，看看只需要多少图片。',
};
