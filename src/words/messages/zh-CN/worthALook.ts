// Labels that may be wrong, to be looked at one after the other.
import type { Translated } from '../translation';

export const worthALook: Translated<'worthALook'> = {
  title: '检查图片：值得再看一眼的标签',
  some: '{count, plural, other {有 # 个标签可能有误，最可疑的在前。}}',
  how: '对这么多张图片，一个没学过它们的分类头对另一个类别的把握异常地大。列出的是该分类头和其他录制中最相似的图片支持最少的标签。两者都可能弄错：由你决定。',
  none: '没有明显有误的标签',
  noneText: '测试过的每张图片都像它的类别，或者你已说过标签是对的。',
  asks: '分类头用没学过的图片测试之后，才会检查标签。为此，每个类别需要第二段录制或另一张照片。',
  list: '可能有误的标签',
  keep: '标签是对的',
  more: '{count, plural, other {再显示 # 张}}',
  others: '不太可能有误',
  othersHow: '对这些标签的质疑较少，但其中可能藏着错误。试验分类头和最相似的图片支持最少的标签在前：越往下，可发现的越少。',
  moreOthers: '{count, plural, other {查看其中 # 张}}',
  mistakes: '{count, plural, other {分类头答错了 # 张图片，但它对另一个类别的把握还不足以让人怀疑标签。}}请看“{section}”中的“{table}”。',
};
