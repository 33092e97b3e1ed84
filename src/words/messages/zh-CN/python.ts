// Python: how a head's file is read there, and the embeddings for NumPy.
import type { Translated } from '../translation';

export const python: Translated<'python'> = {
  title: 'Python',
  purpose: '在笔记本（notebook）中继续，只用 NumPy。',
  forPrograms: '供编程使用：Python、ONNX、嵌入',
  embeddings: '嵌入是你的骨干网络把每个样本变成的数。随它们一起的有类别，以及哪些样本是一起录制的。',
  snippet: '读取分类头文件，并检查它的回答与这里相同',
  noUnknown: '程序给出你在这里看到的概率，并且总会说出一个类别：其中没有“我不知道”。',
  noSnippet: '这种分类头没有短程序。“线性”和“两层”有。',
  saveNpz: '保存嵌入（.npz）',
  saveCsv: '保存嵌入（.csv）',
  saving: '正在写入嵌入',
  saved: '已保存“{name}”，含 {samples, plural, other {# 个样本}}。{missing, plural, =0 {} other {# 个样本还没有嵌入，不在其中。}}',
};
