// The model as an ONNX file.
import type { Translated } from '../translation';

export const onnx: Translated<'onnx'> = {
  title: 'ONNX 模型',
  purpose: '供所有能运行 ONNX 文件的程序使用：Python、C#、Java、手机。',
  wholeHolds: '骨干网络和分类头在一个文件里。输入一张图片的像素（{side} × {side}，红、绿、蓝，0 到 255），输出每个类别的概率。',
  headHolds: '单独的分类头接受嵌入，而不是图片。',
  opset: '按 opset {opset, number} 写成，只用 ONNX 标准中的算子。',
  noUnknown:
    '对同样的像素，它给出你在这里看到的概率；别的程序缩小照片的方式不同，概率可能相差一两个百分点。它总会说出一个类别：其中没有“我不知道”。',
  keras: '要用于 tf.keras，请改为“为 Teachable Machine 保存”，再用 tensorflowjs_converter 转换其中的 model.json。',
  save: '保存 ONNX 模型',
  saveHead: '只保存分类头（.onnx）',
  saving: '正在写入 ONNX 文件',
  snippet: '用 onnxruntime 和 Pillow 询问一张图片',
  headSnippet: '用 onnxruntime 向分类头询问已保存的嵌入',
  saved: '已保存“{name}”。',
  notRandom: '这个骨干网络的权重是随机的，在每台设备上重新生成，所以不写入文件。',
  needsBackbone: '微调的分类头改变了骨干网络本身，所以要和它一起保存。',
  notUsable: '这个骨干网络无法写成 ONNX。请选择另一个骨干网络。',
};
