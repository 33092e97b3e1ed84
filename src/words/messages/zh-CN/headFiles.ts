// Why a head cannot be opened, and what to do.
import type { Translated } from '../translation';

export const headFiles: Translated<'headFiles'> = {
  otherEmbeddings: '“{file}”需要 {head, number} 个数的嵌入，而它的骨干网络给出 {made, number} 个，所以无法预测。请重新索取这个文件。',
  otherMaps: '“{file}”在每个位置需要 {head, number} 个数的特征图，而它的骨干网络给出 {made, number} 个，所以无法预测。请重新索取这个文件。',
  noMaps: '“{file}”在每个位置需要 {head, number} 个数的特征图，而它的骨干网络不提供，所以无法预测。请重新索取这个文件。',
  unreadable: '无法从磁盘读取“{file}”。请重新选择。',
  noHead: '“{file}”不是分类头。分类头的文件名以 .head.safetensors 结尾，用“保存分类头”保存。',
  tooNew: '“{file}”由更新的 Headstart 保存（版本 {version}）。请重新加载本页以获得它，然后再打开分类头。',
  unknownKind: '“{file}”是这个 Headstart 不认识的分类头种类（“{found}”）。请重新加载本页以获得最新版，然后再打开分类头。',
  cutShort: '“{file}”不完整：缺了一部分。请重新索取，或再复制一次。',
  notFinite: '“{file}”里有不是数的数（在“{tensor}”中），所以无法预测。请重新保存分类头。',
  missingPart: '“{file}”缺少分类头的一部分（“{part}”）。请重新保存分类头。',
  wrongShape: '“{file}”的各部分对不上（“{part}”有误）。请重新保存分类头。',
  tooLarge: '“{file}”的内容（或其声称的内容）超出了一个分类头的上限。请选择另一个文件。',
  parity: '“{file}”的预测与它自己所记的不符，说明保存后被改动过。请重新索取。',
  changed: '“{file}”已不是保存时的样子：它在传送途中损坏或被改动过。请重新索取，或再复制一次。',
  otherProof: '“{file}”在保存后被改动过：其中用来证明回答的图片已不是原来的了。请重新索取，或再复制一次。',
  nameless: '“{file}”中有{what, select, class {一个类别} other {一个项目}}的名称没有任何可见字符。请给它取个名字，再保存分类头。',
  tooManyClasses: '没有保存分类头：一个文件最多容纳 {room} 个类别，而它有 {here} 个。请让一些类别不参与学习，再保存。',
  tooLongEmbeddings: '没有保存分类头：一个文件最多容纳 {room} 个数的嵌入，而这个骨干网络的有 {here} 个。请选择另一个骨干网络。',
  tooManyBytes: '没有保存分类头：它的文件会有 {here}，而超过 {room} 就没人能打开。请在“怎样学习”中选择另一种分类头。',
};
