// Teachable Machine: heads out as its image models.
import type { Translated } from '../translation';

export const teachableMachine: Translated<'teachableMachine'> = {
  out: 'Teachable Machine 模型',
  outFor: '供所有能打开 Teachable Machine 图像模型的程序使用：它自己的库、ml5、Scratch 扩展、App Inventor。',
  outForLibrary: '供用 Teachable Machine 自己的库打开其图像模型的程序使用。',
  outHolds: '骨干网络和你的分类头合成一个 zip（model.json、weights.bin、metadata.json）。其中没有你的图片。',
  noUnknown:
    '对同样的像素，它给出你在这里看到的概率；别的程序缩小照片的方式不同，概率可能相差一两个百分点。它总会说出一个类别：其中没有“我不知道”。',
  otherSize:
    '这个骨干网络看 {side} × {side} 像素，Teachable Machine 的库会从文件中读到。总是送 224 × 224 的程序（如 ml5）需要 MobileNet 上的分类头。',
  outProject:
    '要用于 Teachable Machine，请保存为 .tm：类别、224 × 224 像素的样本，以及“两层”这种分类头怎样学习。测试样本、没有样本的类别，以及哪些是一起录制的，都不在其中。',
  saveProject: '保存为 .tm',
  in: '来自别处',
  inFor: '你用 Teachable Machine 做的东西，或每个类别一个文件夹的图片 zip。',
  inModel: '模型在这里成为分类头：基于 MobileNetV2 0.35（还没有时会下载），或基于它自带的骨干网络。',
  inProject: '项目（.tm）或图片 zip 会成为新项目。已发布的内容和它的密钥不会带入。',
  open: '打开文件',
  save: '为 Teachable Machine 保存',
  saving: '正在写入模型',
  ml5: '用于 p5.js 与 ml5 的代码',
  ml5Lies: '放在解压后的文件旁边',
  saved: '已保存“{name}”。请在你的程序寻找 model.json 的地方解压。',
  notAModel:
    '“{file}”不是 Teachable Machine 模型：模型要有 model.json、带标签的 metadata.json 和权重。没有标签的网络可以在“骨干网络”下添加。',
  archive: '“{file}”已损坏或不完整，所以打不开。请再复制一次，或重新索取。',
  modelDamaged: '“{file}”已损坏，所以没有打开。请重新导出。',
  modelTooLarge: '“{file}”的内容（或其声称的内容）超出了一个 Teachable Machine 模型的上限。请选择另一个文件。',
  otherHead: '“{file}”的分类头与 Teachable Machine 图像模型不同，所以打不开。',
  backboneFails: '“{file}”自带的骨干网络在这里无法运行，所以无法打开。',
  soundModel: '“{file}”是 Teachable Machine 的声音模型。这里只能打开图片模型。',
  poseModel: '“{file}”是 Teachable Machine 的姿势模型。这里只能打开图片模型。',
  otherMedia: '“{file}”是声音或姿势的 Teachable Machine 项目。这里只能打开图片项目。',
  notThisHead: 'Teachable Machine 的模型没有这种分类头：只有“线性”、“两层”和“微调”能写成这样。请在“怎样学习”中选择其中一种。',
  notAGraph: '这个骨干网络是 TensorFlow 图，而 Teachable Machine 的模型由层组成。请选择 MobileNetV2 或内置的骨干网络。',
  notACrop: '这个骨干网络只看图片的中间，Teachable Machine 的模型无法表达。请选择另一个骨干网络。',
  notRandom: '这个骨干网络的权重是随机的，在每台设备上重新生成。请选择另一个骨干网络。',
  notUsable: '这个骨干网络的最后一部分无法写成 Teachable Machine 模型。请选择另一个骨干网络。',
};
