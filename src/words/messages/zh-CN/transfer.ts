// The picture of transfer: what is reused, what is learned and on what it runs.
import type { Translated } from '../translation';

export const transfer: Translated<'transfer'> = {
  label: '从图片到预测',
  pretrained: '<backbone>骨干网络</backbone>，预训练',
  random: '<backbone>骨干网络</backbone>，<randomWeights>随机权重</randomWeights>',
  trainedBefore: '已经在别人的照片上<pretraining>训练好</pretraining>。',
  neverTrained: '从未训练。',
  averagesFromNoise: '它的平均值是按噪声设定的：有样本后请重新选择它。',
  averagesFromPictures: '只有平均值按你的 {pictures, plural, other {# 张图片}}设定。',
  frozen: '它的 {numbers, plural, other {# 个数}}保持不变：它是<frozen>冻结</frozen>的。',
  lookingTime: '它看一张图片用 {time}。',
  embedding: '每张图片变成 {numbers, plural, other {# 个数}}：它的<embedding>嵌入</embedding>',
  yourHead: '你的<head>分类头</head>',
  headFromFile: '来自{origin, select, link {链接} other {文件}}的<head>分类头</head>',
  soon: '这个骨干网络看过你的样本后，它就开始学习。',
  waitsForMapping: '等待骨干网络的预训练类别算作你的两个类别。不需要样本。',
  waitsForStart: '你按“开始”后，从两个类别的样本一轮一轮地学习。',
  waitsForSamples: '等待两个类别的样本。每有一个样本，它就自己学习。',
  size: '{numbers, plural, other {# 个数}}，占整个<neuralNetwork>网络</neuralNetwork>的 {share}。',
  sizeLearned: '{numbers, plural, other {# 个数}}，占整个<neuralNetwork>网络</neuralNetwork>的 {share}，用 {time} 学成。',
  sizeTaken:
    '{numbers, plural, other {# 个数}}，占整个<neuralNetwork>网络</neuralNetwork>的 {share}，取自骨干网络预训练时的<classifier>分类器</classifier>：这里一个也没有学。',
  lessThan: '不到 {share}',
  stoppedEarly: '学习在 {steps, plural, other {# 步}}后停止，分类头还没到最好。惩罚强一些会更快到达。',
  details: '详细信息',
  device: '设备：{device}',
  automatic: '自动',
  automaticDetail: '结果相同的设备中最快的',
  chooseDevice: '自动选择设备',
  dismiss: '关闭',
};
