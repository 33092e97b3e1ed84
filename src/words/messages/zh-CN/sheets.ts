// Places other than Teach: what their sheets are called, and the ways between places.
import type { Translated } from '../translation';

export const sheets: Translated<'sheets'> = {
  toTeach: '去“教”',
  aboutHead: '关于这个分类头',
  openOrShare: '打开或分享',
  next: '下一个：{section}',
  onwards: '继续',
  sectionsBefore: '前面的部分',
  sectionsAfter: '更多部分',
};
