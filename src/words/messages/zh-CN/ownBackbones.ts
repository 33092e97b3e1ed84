// A backbone of one’s own: why files are none, and what to do.
import type { Translated } from '../translation';

export const ownBackbones: Translated<'ownBackbones'> = {
  deviceCannot: '这台设备无法运行那个骨干网络。当前的继续使用。',
  unusable: '本应用无法运行那个骨干网络。它能运行看一张方形彩色图片的 TensorFlow.js 网络（层结构或图结构）。',
  noTopology: '这些文件中没有 TensorFlow.js 网络的 model.json。请连同权重文件一起选择，或选择它们的 zip。',
  several: '这些文件中有多个骨干网络。请一次选择一个。',
  missing: '缺少权重文件“{file}”。请把 model.json 和所有权重文件一起选择。',
  archive: '压缩包无法读取。请解压后选择其中的文件。',
  encrypted: '压缩包有密码保护，因此无法读取。请用密码解压，然后选择其中的文件。',
  tooLarge: '这些文件超过了骨干网络允许的大小。',
  unreadable: '有一个文件无法读取。请重新选择文件。',
  stopped: '读取文件中断了。它们对这台设备可能太大：请关闭其他标签页后再试。',
  cancelled: '已取消读取文件。',
};
