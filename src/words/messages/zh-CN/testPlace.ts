// The place Test: its sections, and what each says while there is nothing to show.
import type { Translated } from '../translation';

export const testPlace: Translated<'testPlace'> = {
  sections: '测试什么',
  howGood: '有多好',
  check: '检查图片',
  unknown: '“我不知道”',
  why: '为什么这么说',
  howGoodTitle: '它有多好？',
  askTitle: '自己问问它',
  checkEmpty: '还没有可检查的图片',
  checkEmptyText: '放错类别的图片会教给分类头错误的东西。请取两个类别的图片，值得再看一眼的会显示在这里。',
  unknownTitle: '它不知道什么',
  unknownEmpty: '还没有可比较的',
  unknownEmptyText: '分类头必须选一个类别，即使图片与哪个都不像。先教它两个类别，再到这里看看它最好不要回答什么。',
  whyTitle: '它为什么这么说？',
  onlyLearntHere: '只有在这里学成的分类头才有这一项。',
  whyEmpty: '还没有可解释的回答',
  whyEmptyText: '先教它两个类别。然后在这里选一个回答，看看它来自你的哪些图片，以及图片的哪一部分。',
};
