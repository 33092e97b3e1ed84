// The cards of the backbones that come with the app: what they learned from and lack, how they were made, how good they are, what they cost.
import type { Translated } from '../translation';

export const backboneCards: Translated<'backboneCards'> = {
  open: '说明卡：怎样做成、效果如何、缺少什么',
  fetching: '正在获取说明卡……',
  failed: '无法获取说明卡。网络连上了吗？',
  learnedFrom: '从什么学来',
  data: 'Tiny ImageNet：64 × 64 像素的照片，来自 ImageNet 的 200 个类别；{pictures, plural, other {# 张图片}}。',
  gaps: '其中缺少什么',
  gapKinds: '它见过 200 类事物（动物、工具、车辆、食物、地标），都是 64 × 64 像素的网络照片。别的一切它只能凭与这些的相似之处来认识。',
  gapPeople: '其中没有人物。照片在 2010 年以前从网上收集，大多来自欧洲和北美，所以其他地方的住房、衣服、食物和面孔很少或没有。',
  gapSigns: '没有文字、数字、图画、屏幕、X 光片和地图：对这些，它比原始像素好不了多少。',
  gapDetails: '细小的部分会丢失：一张图片每边只读几十个像素，所以文字、远处的面孔和物种间的细微差别分辨不出来。',
  gapDetails128:
    '细小的部分会丢失：一张图片每边读 128 个像素，而网络是在 64 个像素上学的，所以文字、远处的面孔和物种间的细微差别分辨不出来。',
  gapLabels: '训练照片的标签有一部分是错的或有歧义（一张图里有几样东西，却只有一个标签）。',
  network: '网络',
  networkText:
    '一个 3 × 3 卷积，尺寸减半，16 个通道；两个融合的倒残差块，24 和 48 个通道，每个再把特征图减半（用一个稠密的 3 × 3 卷积扩展：特征图大而薄时很快）；四个倒残差块，48、112、112 和 112 个通道（1 × 1 扩展四倍，3 × 3 逐通道，1 × 1 投影），其中一个把特征图减半；一个到 512 个通道的 1 × 1 卷积，它在 {side, number} × {side, number} 个位置上的平均值就是嵌入。每个卷积后有批归一化，除投影外都用 ReLU6。',
  made: '怎样做成',
  recipe:
    'AdamW，每批 256，学习率 0.003，带预热和余弦下降；标签交叉熵（平滑 0.1），加上从 MobileNetV2 1.0 蒸馏（照片放大到 160 × 160 后它的平均特征，标准化，经线性映射；以及温度 2 下它的 ImageNet logit）。在 64 × 64 像素的图片上随机裁剪照片的 40–100%、翻转、变色、模糊和锐化。权重取指数平均（0.999）。',
  recipe128: '权重就是 Headstart 1 的权重，只是给它看的图片更大：每边 128 像素，而不是 72。',
  quality: '效果如何',
  accuracy: '验证照片中，它说对 {top1}，五次之内说对 {top5}。',
  best: '最好：{classes}。',
  worst: '最差：{classes}。',
  classAccuracy: '{class}（{share}）',
  probe: '分类头每类学 1 到 25 张图片后的正确率，所用照片都不是为这里的任何骨干网络准备的',
  backbone: '骨干网络',
  setFruit: '6 种水果，每类图片数',
  setHandDigits: '用手比出的 10 个数字，每类图片数',
  setRubbish: '6 种垃圾，每类图片数',
  setMean: '所有图片集的平均，每类图片数',
  setOther: '{set}，每类图片数',
  rowOf: '{backbone}（{side, number}）',
  randomTwin: '随机权重的 Headstart 1',
  rawPixels: '没有骨干网络：原始像素',
  costs: '花费多少',
  size: '{weights, plural, other {# 个权重}}（卷积核 float16，批归一化 float32），每张图片 {multiplyAdds} 次乘加。',
  pretraining: '预训练用了 {time}（{epochs} 轮），在 {device} 上，耗电 {least} 到 {most} Wh。',
  energy: '电量没有实测：按 {hours} h、3 到 15 W 估计。教师网络看一遍照片和各次试验没有计入。',
  terms: '使用条件',
  termsText:
    '权重在 Tiny ImageNet 上训练，它是 ImageNet 的一部分，其照片只供研究和教学，这里没有转发。教师网络 MobileNetV2 采用 Apache 许可证 2.0。',
  fingerprint: '指纹',
  fingerprintOf: '它的 float32 权重按清单顺序的 SHA-256',
};
