// Altered copies of samples (augmentation).
import type { Translated } from '../translation';

export const augmentation: Translated<'augmentation'> = {
  title: '变化副本（数据增强）',
  about:
    '分类头也会从每个样本的<augmentation>副本</augmentation>中学习：镜像、裁剪、改变光线或略微模糊。这样它就不太在意这些变化。副本从不用于测试。',
  on: '从变化副本中学习',
  ways: '副本怎样变化',
  flip: '镜像',
  crop: '裁剪',
  brightness: '亮度',
  blur: '模糊',
  copies: '每个样本的副本数',
  embedding: '骨干网络正在看副本',
  counts: '{samples, plural, other {# 个样本，连副本共 {all, number} 个。}}',
};
