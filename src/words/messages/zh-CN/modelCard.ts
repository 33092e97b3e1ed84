// The card of a head, and its proof.
import type { Translated } from '../translation';

export const modelCard: Translated<'modelCard'> = {
  form: '说明卡：谁做的，做什么用',
  goesAlong:
    '说明卡随分类头文件一起保存，其中还有每个类别有多少样本和录制、测试时分类头有多好，以及两张画出来的图片，在打开它的地方用来核对。',
  author: '制作者',
  authorHint: '名字、班级或学校。如果不想让人知道，就留空。',
  about: '用途',
  aboutHint: '例如：在白墙前给垃圾分类。',
  limits: '不适合的用途',
  limitsHint: '它在哪里会出错，什么从没见过。',
  kind: '学习方式',
  score: '它有多好',
  onHeldOut: '{asked, number} 张它没学过的图片中答对 {right, number} 张：对这样的图片，在 {low} 到 {high} 之间。',
  onTestSet: '测试集的 {asked, number} 张图片中答对 {right, number} 张：对这样的图片，在 {low} 到 {high} 之间。',
  singly: '每张图片是单独计算的：若有几张来自同一段录制，真实的区间更宽。',
  ofClass: '{name}：{samples, plural, other {# 个样本}}',
  ofClassRecorded: '{name}：{samples, plural, other {# 个样本}}，来自 {recordings, plural, other {# 段录制}}',
  ofClassSingle: '{name}：{samples, plural, other {# 张单独的图片}}',
  tags: '标记',
  tagged: '{tag}（{samples, number}）',
  backboneLearned: '骨干网络从什么学习',
  backboneLicence: '骨干网络的使用条件',
  asking: '正在核对它在这里是否给出同样的回答……',
  equal: '它在这里的回答与保存它的地方相同，直到最后一位数字。',
  same: '它在这里的回答与保存它的地方相同：概率最多相差 {points} 个百分点。',
  differs:
    '它在这里的回答与保存它的地方不同：概率最多相差 {points} 个百分点。骨干网络自己的数相差 {share}，所以这台设备的计算不同。请在“教”中选择另一种设备。',
  unanswered: '骨干网络没有回答，所以无法核对分类头在这里是否给出同样的回答。',
  unsummed: '这个文件没有说明保存后是否被改动过：缺少校验和。',
  noProof: '没有用来核对它的图片：链接不带图片，由较旧的 Headstart 保存或在别处制作的文件也不带。',
};
