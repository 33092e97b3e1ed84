// Samples in a sheet: what is known of one, and what can be done with some.
import type { Translated } from '../translation';

export const pictures: Translated<'pictures'> = {
  own: '它的类别',
  predicted: '分类头说',
  notAsked: '没有测试',
  nearest: '最像的',
  similarity: '相似度 {cosine}',
  moveTo: '移到……',
  moveToThis: '{count, plural, =1 {移到“{name}”} other {把 # 张移到“{name}”}}',
  delete: '{count, plural, =1 {删除} other {删除 # 张}}',
  none: '这里没有图片了。',
  previous: '上一张',
  next: '下一张',
  place: '{at} / {of}',
  sample: '图片 {at}',
  large: '样本，裁剪成骨干网络看到的正方形',
  broken: '无法读取',
};
