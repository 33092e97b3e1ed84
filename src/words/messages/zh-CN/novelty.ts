// Pictures that are like nothing among the samples, and the samples that are nearest to a picture.
import type { Translated } from '../translation';

export const novelty: Translated<'novelty'> = {
  unknown: '我不知道',
  unknownMeans: '我不知道：它和分类头学过的图片相差太大。',
  blankMeans: '我不知道：在分类头看来，它更像一张空白图片，而不像学过的任何东西。',
  ifItHadTo: '如果一定要选：',
  nearest: '你的样本中最像的',
  nearestOf: '{class} 的样本，相似度 {similarity}',
  larger: '你的一个样本',
  largerMeans: '来自 {class}。<similarity>相似度</similarity> {similarity}：两个嵌入夹角的余弦，相同时为 1。',
  cut: '样本，裁剪成骨干网络看到的正方形',
  ownOf: '{class} 的样本',
  lineMeans:
    '分类头对任何图片都会说出一个类别。有了这条线，当一张图片<novelty>与你的样本还不如样本彼此相像</novelty>时，它就说“我不知道”。',
  keep: '保留你自己图片的比例',
  keepAll: '全部：它总是回答',
  cost: '每张只与不属于同一段录制的样本比较。{total, plural, other {# 张图片}}中，它会拒绝 {refused, plural, =0 {0 张} other {# 张}}。',
  below: '仍会回答，但很勉强',
  above: '被拒绝：这条线的代价',
  noneAbove: '你自己的图片一张也没被拒绝。',
  strict: '越往左，拒绝得越多：对陌生事物的错误回答更少，自己的图片损失更多。',
  making: '正在比较你的样本……',
  secondRecording: '需要第二段录制：{classes}',
  oneRecording: '需要更多图片',
  oneRecordingMeans:
    '这条线用没有与同一段录制比较过的图片来画，所以每个类别需要两段录制，全部合计二十张图片。同一段录制的图片太像，别的一切都会显得陌生。',
  opened: '现在由来自{origin, select, link {链接} other {文件}}的分类头回答',
  openedMeans:
    '这里的线用你自己的样本来画：关闭来自{origin, select, link {链接} other {文件}}的分类头即可看到。来自{origin, select, link {链接} other {文件}}的分类头按它自带的线说“我不知道”，如果它带了的话。',
  elseTitle: '把“其他”作为一个类别',
  elseMeans:
    '你也可以教它一个类别，放不属于其他类别的东西：空桌子、手、你的脸。这样它区分这些东西比任何线都好。它只学你给它看的：你的图片里都没有的东西，仍然需要这条线。',
  elseName: '其他',
  elseAdd: '添加类别“其他”',
  elseThere: '类别已添加。请到“教”中给它样本。',
};
