// What the head once scored, and what changed since.
import type { Translated } from '../translation';

export const history: Translated<'history'> = {
  title: '历史',
  empty: '每次测试分类头，成绩都会保存在这里，以便与以后的比较。',
  list: '分类头的各个状态，最新的在前',
  now: '现在',
  score: '{asked, number} 张中对了 {right, number} 张',
  first: '保存的第一个状态。',
  more: '{count, plural, other {+# 张“{name}”图片}}',
  deletedClass: '已删除的类别',
  fewer: '{count, plural, other {−# 张“{name}”图片}}',
  otherKind: '按“{kind}”学习',
  otherSettings: '设置不同',
  relabelled: '图片相同，有些换了标签',
  exchanged: '图片数量相同，但不是同一批',
  otherBackbone: '换了骨干网络',
  switchedOff: '不含“{name}”',
  switchedOn: '重新包含“{name}”',
  anew: '重新学习：图片、标签和设置都相同',
  notNoted: '没有记录改变了什么',
  better: '比之前好',
  worse: '比之前差',
  unclear: '没有明显差别',
  detail: '两次都测试过的 {count, plural, other {# 张图片}}中：之前对 {before, number} 张，现在对 {after, number} 张。',
  nothingShared: '两次测试没有共同的图片。',
  name: '这个状态的名称',
  unnamed: '取个名字',
  bringBack: '再这样学习',
  bringBackMeans:
    '恢复分类头当时怎样学习：种类、该种类的设置和变化副本。图片、标签和骨干网络不受影响；需要手动开始学习的种类要再学习一次。',
  all: '显示全部 {count, number} 个',
};
