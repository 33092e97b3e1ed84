// Whether probabilities mean what they say.
import type { Translated } from '../translation';

export const calibration: Translated<'calibration'> = {
  title: '它知道自己有多大把握吗？',
  note: '百分比已用分类头没学过的图片<calibration>校准</calibration>。',
  off: '它说出的百分比平均偏差 {error} 个百分点',
  between: '在 {low} 与 {high} 个百分点之间，每段录制算一次。',
  wide: '还无法知道百分比偏差多少：用这些图片，可能是 {low} 到 {high} 个百分点之间的任何值，每段录制算一次。更多录制会让它更准。',
  colder:
    '按它学到的，分类头会过于不自信：偏差 {before} 个百分点。因此用一个数，即<temperature>温度</temperature>（{temperature}），让它的所有百分比更肯定，在整个应用和它的文件里都是如此。',
  hotter:
    '按它学到的，分类头会过于自信：偏差 {before} 个百分点。因此用一个数，即<temperature>温度</temperature>（{temperature}），让它的所有百分比更谨慎，在整个应用和它的文件里都是如此。',
  noGain:
    '用一个数，即<temperature>温度</temperature>（{temperature}），让它的所有百分比更肯定或更谨慎，在整个应用和它的文件里都是如此。这里并没有更好：用它时偏差 {after} 个百分点，不用时 {before} 个。',
  mayBeChance: '这么小的差别可能是偶然。',
  usedAllTheSame: '仍然使用它：在所有这样的数中，它和全部回答合起来最吻合；上面的百分点按分组算出，图片少时波动很大。',
  same: '百分比直接采用分类头学到的：修正几乎不会带来变化。',
  tooFew: '“80% 肯定”是不是真的 10 次对 8 次，至少要测试 {least, number} 张图片才能测出来。在那之前，百分比保持分类头学到的样子。',
  empty: '分类头测试过之后，你会在这里看到它的百分比可信到什么程度。',
  chart: '在每个百分比区间：分类头有多大把握，又有多少次正确',
  sure: '把握',
  right: '正确',
  pictures: '图片',
  said: '它说的',
  wasRight: '它答对的',
  axis: '线上表示两者相等。柱子在线下：分类头太自信。柱子细：图片少。红色：两者相差多少。',
};
