// Where the head stands: what it lacks, or what it has learned.
import type { Translated } from '../translation';

export const headStatus: Translated<'headStatus'> = {
  knows: '从 {samples, plural, other {# 个样本}}认识了 {classes, plural, other {# 个类别}}。',
  knowsWithCopies:
    '从 {samples, plural, other {# 个样本}}和 {copies, plural, other {# 个变化副本}}认识了 {classes, plural, other {# 个类别}}。',
  knowsWithout: '没用一个样本就认识 {classes, plural, other {# 个类别}}。',
  behind: '它还没有学你最新的样本。',
  failed: '学习失败。改动一个样本即可再试。',
  failedForNow: '学习失败。马上会再试。',
  learning: '正在学习……',
  opening: '正在打开你的项目……',
  looking: '正在看你的样本……',
  waiting: '正在等待骨干网络……',
  stuck: '能读取的样本太少，无法学习。请再试，或选择另一种设备。',
  fromFile: '正在使用“{head}”，来自{origin, select, link {链接} other {文件}}的分类头。它认识 {classes, plural, other {# 个类别}}。',
  otherBackbone:
    '“{head}”来自{origin, select, link {链接} other {文件}}，是在 {backbone} 上做的，所以无法在当前骨干网络上预测。请选择那个骨干网络，或回到你自己的分类头。',
  noMapping: '请说明骨干网络的哪些预训练类别算作你的类别。',
  notTunable: '微调需要另一个骨干网络。',
  ready: '可以学习了：按“开始”。',
  meanwhile: '在那之前，由你的“{kind}”分类头预测。',
  secondOn: '请让第二个类别重新参与学习，或添加一个：分类头的工作是区分。',
  twoClasses: '请添加两个类别：分类头的工作是区分。',
  secondClass: '请添加第二个类别：分类头的工作是区分。',
  bothClasses: '请给两个类别添加样本。各有几个就可以开始。',
  samplesFor: '请给 {classes} 添加样本。',
  oneMore: '请再给一个类别添加样本。',
};
