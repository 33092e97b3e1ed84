// What can be done about an opened head that needs another backbone.
import type { Translated } from '../translation';

export const headOffers: Translated<'headOffers'> = {
  title: '这个分类头需要另一个骨干网络',
  text: '“{head}”是用骨干网络 {backbone} 做的。加载它吗？你的样本会保留，由它重新看一遍。',
  load: '加载 {backbone}',
  ok: '好',
  own: '“{head}”是用 {backbone} 做的，那是别人自己文件里的骨干网络，这里没有。请在“骨干网络”下添加那些文件（层“{layer}”，缩放 x / {divide} − {subtract}），然后再打开分类头。',
  random: '“{head}”是用 {backbone} 做的，它的平均值来自另一台设备上的图片。在这里无法预测。',
  unknown: '“{head}”是用骨干网络 {backbone} 做的，本应用不认识它。在这里无法预测。',
};
