// Drawn sample sets: what they are, and how one is opened.
import type { Translated } from '../translation';

export const sampleSets: Translated<'sampleSets'> = {
  title: '样本集',
  intro:
    '没有摄像头，或没有时间？这些图片由程序在这里画出，每张都不同，有些像摄像头拍的一样偏暗或失焦。但它们彼此比照片更相似。什么都不用下载。样本集会作为单独的项目打开，和你已有的项目并列。',
  leaves: '树叶',
  trafficSigns: '交通标志',
  digits: '手写数字',
  dice: '骰子',
  textures: '表面纹理',
  faces: '脸',
  about: '{classes, plural, other {# 个类别}}，{pictures, plural, other {# 张图片}}用于学习，{tests, number} 张用于测试',
  each: '每个类别的图片',
  shortcut: '带捷径',
  shortcutHint: '每个类别的背景都是自己的颜色。分类头可能只学颜色而忽略其他：这是你亲手埋下的偏差。',
  open: '打开',
  openNamed: '把{name}打开为项目',
  openAgain: '再次打开',
  openAgainNamed: '再次打开：{name}',
  shortcutName: '{name}（带捷径）',
  drawing: '正在绘制',
  opening: '正在打开“{name}”',
  takingIn: '正在导入',
  progress: '{done, number} / {total, number} 张图片',
  failed: '无法绘制图片。请关闭其他标签页后再试。',
  opened: '“{name}”已打开，{pictures, plural, other {# 张图片}}用于学习，{tests, number} 张用于测试。可在“教”中查看，或在这里用它比较。',
  cancelled: '已取消。到目前为止导入的保留在“{name}”中。',
  preview: '{name}：每个类别一张图片',
};
