// The place Compare: its sections.
import type { Translated } from '../translation';

export const comparePlace: Translated<'comparePlace'> = {
  sections: '比较什么',
  columns: '并排比较',
  curve: '学习曲线',
  ladder: '阶梯',
  map: '分布图',
  cost: '花费',
  bias: '偏差',
  sets: '样本集',
  openSet: '使用绘制的样本',
  inside: '看看内部',
  report: '报告',
  behindSamples: '测量时用的样本，与现在的样本不同。',
  behindBackbone: '测量时用的骨干网络，不是现在使用的这一个。',
  behindSettings: '测量之后，设置有变化。',
  unread: '之前在此测得的结果无法读取。',
  linkAsks: '这个链接要求分类头使用其他设置：{parts}。不使用则什么都不变；使用后，你的分类头会按这些设置重新学习。',
  linkTake: '使用这些设置',
  linkTaken: '你的分类头正按链接的设置学习。',
};
