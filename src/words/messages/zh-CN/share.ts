// Heads as files: saved, opened, handed on.
import type { Translated } from '../translation';

export const share: Translated<'share'> = {
  save: '保存分类头',
  holdsSamples: '这个分类头保存着每个样本的一些信息',
  holdsSamplesMeans: '最近邻分类头保存代表每个样本的数（它的嵌入）。得到文件的人能了解到每张图片的一些情况，但得不到图片本身。',
  saveAnyway: '仍然保存',
  none: '还没有可保存的分类头',
  noneMeans: '<head>分类头</head>是从你的<sample>样本</sample>学习的部分。两个类别有了样本后，你就可以在这里把它存为文件。',
  noneMeansOn: '<head>分类头</head>是从你的<sample>样本</sample>学习的部分。两个参与学习的类别有了样本后，你就可以在这里把它存为文件。',
  fileHolds: '其中有分类头和类别名称，没有你的图片。',
  kindOf: '学习方式：{kind}',
  knows: '它认识什么',
  unnamed: '{count, plural, other {有 # 个类别还叫 {names}。}}别人看到的答案就只是这个。请在“教”里给它们起个说明内容的名字。',
  file: '分类头文件',
  fileFor: '让别人使用你教的成果，在这里或在 Python 中。',
  openMeans: '别人的分类头（文件名以 .head.safetensors 结尾）。它立刻就能预测，你自己的样本会保留。',
  open: '打开分类头',
  back: '回到我的分类头',
  name: '名称',
  savedOn: '保存于',
  learnedFrom: '学习自',
  backbone: '骨干网络',
  madeBy: '制作者',
  notSaid: '没有说明。',
  teachOwn: '教我自己的类别',
};
