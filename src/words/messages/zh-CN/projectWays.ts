// Projects out and in, as the place Share offers them.
import type { Translated } from '../translation';

export const projectWays: Translated<'projectWays'> = {
  out: '项目文件',
  outFor: '保留一份，或在另一台设备上继续你的项目。',
  outHolds: '其中有样本图片、类别、所有设置、划分和你训练的分类头。',
  outPictures: '它是一个 zip：你的图片在里面，每个类别一个文件夹。',
  size: '约 {size}。',
  save: '保存项目',
  savePictures: '保存图片',
  picturesAlone: '只有图片的 zip：每个类别一个文件夹，测试集分开，另有一张表格（CSV）。它可以在这里重新打开。',
  saveAll: '保存所有项目',
  in: '项目文件',
  inFor: '打开为新项目。现在打开的项目保持不变。',
  open: '打开项目',
  merge: '合并到这个项目',
  mergeMeans: '合并会把它的样本带进这个项目。你会先看到会加入什么。',
  mergeTitle: '把“{name}”合并到这个项目？',
  mergeNow: '加入 {samples, plural, other {# 个样本}}',
  inFile: '文件中的类别',
  newSamples: '新样本',
  goesTo: '放到',
  newClass: '新类别',
  nothingNew: '里面没有这里还没有的东西。',
  duplicates: '{count, plural, other {跳过 # 个样本：同样的图片这里已有，或在文件中出现两次。}}',
  staysHere: '你的设置和分类头保持不变。',
};
