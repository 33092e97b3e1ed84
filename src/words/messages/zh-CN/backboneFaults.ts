// Why a backbone cannot be used, and what goes on instead.
import type { Translated } from '../translation';

export const backboneFaults: Translated<'backboneFaults'> = {
  noDevice: '没有设备能运行这个骨干网络：{why} 请换用较新的浏览器。',
  otherEdition: '“{head}”是在这个骨干网络的另一版本上做的，所以无法在它上面预测。',
  keptStopping: '骨干网络一再停止。你的样本是安全的。请再试一次，或选择另一种设备。',
  impostor: '这个骨干网络与它声称的不符，所以不使用。',
  unusable: '本应用无法运行这个骨干网络。',
  notDownloaded: '无法下载 {name}。',
  notUsed: '不使用 {name}。',
  stillUsing: '仍在 {device} 上使用 {name}。',
};
