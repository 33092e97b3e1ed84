// Predictions before there are any, and the place for pictures to try.
import type { Translated } from '../translation';

export const predict: Translated<'predict'> = {
  none: '预测会显示在这里',
  needs: '两个类别各有一个样本后就会开始。之后每个样本都会立刻学到。',
  needsOn: '两个参与学习的类别各有一个样本后就会开始。之后每个样本都会立刻学到。',
  try: '试一试',
  tryPicture: '用一张图片试试',
  tryMeans: '把图片拖到这里：分类头说出看到什么，但不会从中学习。',
  tryMeansByTouch: '分类头说出看到什么，但不会从中学习。',
  choose: '选择图片',
};
