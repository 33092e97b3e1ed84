// Devices: why this one, and why not another.
import type { Translated } from '../translation';

export const devices: Translated<'devices'> = {
  stopped: '设备停止了（{device}）。正在重新启动；如果启动不了，会换另一种。你的样本是安全的。',
  startingAgain: '正在重新启动……',
  starting: '正在启动……',
  waiting: '正在等待骨干网络……',
  none: '无',
  simd: 'SIMD，{threads, plural, other {# 个线程}}。',
  noSimd: '无 SIMD，{threads, plural, other {# 个线程}}。',
  slow: '慢，但总是可用。',
  adapter: '显卡：{adapter}。',
  nameless: '显卡没有报出名称。',
  chosen: '是你选择的。',
  first: '它最先就绪。正在找更快的……',
  remembered: '在这台设备上实测最快。',
  fallback: '{why}所以用这个。',
  software: '在这台设备上，{device} 只用软件运行。',
  missing: '这里没有 {device}。',
  disagrees: '{device} 在这里给出不同的结果（偏差 {share}）。',
  slower: '{device} 在这里没有明显更快（{ratio} 倍）。',
  faster: '实测 {device} 的速度是 WASM 的 {ratio} 倍。',
  unavailable: '{device} 在这里不可用。',
  timeout: '{device} 没有及时回应。',
  failed: '{device} 失败了。',
};
