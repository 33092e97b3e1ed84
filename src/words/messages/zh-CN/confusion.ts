// The confusion matrix: which classes are taken for which.
import type { Translated } from '../translation';

export const confusion: Translated<'confusion'> = {
  title: '错在哪里',
  hint: '这张表是<confusionMatrix>混淆矩阵</confusionMatrix>：每一行是图片的真实类别，每一列是分类头的回答。点一个数字可看它的图片。',
  caption: '行：图片的类别。列：分类头的回答。',
  corner: '实际 ↓ 回答 →',
  cell: '{count, plural, other {# 张“{truth}”被当成“{said}”}}',
  right: '{count, plural, other {# 张“{truth}”被认出}}',
  pair: '“{first}”和“{second}”最容易混淆：{ofFirst, number} 张“{first}”中有 {firstAsSecond, plural, other {# 张}}被当成“{second}”，反过来是 {ofSecond, number} 张中的 {secondAsFirst, number} 张。',
  none: '没有类别被当成别的：每张图片都认出来了。',
  show: '显示',
  counts: '数量',
  shares: '比例',
  order: '类别顺序',
  alike: '相似的放在一起',
  own: '与“教”中相同',
  savePicture: '存为 PNG',
  pictureFailed: '这个浏览器无法画出图片。数字可以存为 CSV。',
  fileName: '混淆矩阵',
  sheetWrong: '“{truth}”被当成“{said}”',
  sheetRight: '“{truth}”被认出',
  worstFirst: '最有把握的错误排在最前。类别对吗？如果不对，请移动图片：矩阵和成绩会随之更新。',
  leastSureFirst: '最没把握的排在最前。',
  empty: '分类头测试过之后，这里会显示它把哪些类别弄混了。',
  fewer: '每个比例都按所在的行计算。少于 {least, number} 张图片的行改为显示数量。',
};
