// What is said where a part of the page could not be drawn.
import type { Translated } from '../translation';

export const boundary: Translated<'boundary'> = {
  part: '绘制页面的这一部分时出了问题。你的样本没有受影响，其他一切照常。',
  page: '绘制页面时出了问题。你的样本没有受影响。',
  again: '重新显示',
  copy: '复制详细信息',
  copied: '已复制',
  details: '详细信息，可手动复制',
};
