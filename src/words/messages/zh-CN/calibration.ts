// Whether probabilities mean what they say.
import type { Translated } from '../translation';

export const calibration: Translated<'calibration'> = {
  title: '它知道自己有多大把握吗？',
  note: '百分比已用分类头没学过的图片<calibration>校准</calibration>。',
  off: '它说出的百分比平均偏差 {error} 个百分点',
  between: '在 {low} 与 {high} 个百分点之间，每段录制算一次。',
  colder: '按它学到的，分类头会过于不自信：偏差 {before} 个百分点。它的百分比用温度 {temperature} 修正，在整个应用和它的文件里都是如此。',
  hotter: '按它学到的，分类头会过于自信：偏差 {before} 个百分点。它的百分比用温度 {temperature} 修正，在整个应用和它的文件里都是如此。',
  noGain: '它的百分比用温度 {temperature} 修正，在整个应用和它的文件里都是如此。平均来看，这里没有改善：不修正时偏差为 {before} 个百分点。',
  same: '百分比直接采用分类头学到的：修正几乎不会带来变化。',
  tooFew: '图片少于 {least, number} 张时，无法判断百分比准不准：直接采用分类头学到的百分比。',
  empty: '分类头测试过之后，你会在这里看到它的百分比可信到什么程度。',
  chart: '在每个百分比区间：分类头有多大把握，又有多少次正确',
  sure: '把握',
  right: '正确',
  pictures: '图片',
  said: '它说的',
  wasRight: '它答对的',
  axis: '线上表示两者相等。柱子在线下：分类头太自信。柱子细：图片少。',
};
