// The kinds of head by the names that people read.
import type { Translated } from '../translation';

export const headKinds: Translated<'headKinds'> = {
  'zero-shot': '零样本',
  'nearest-mean': '最近均值',
  'nearest-neighbours': '最近邻',
  linear: '线性',
  mlp: '两层',
  'fine-tuned': '微调',
};
