// What is copied to the clipboard.
import type { Translated } from '../translation';

export const copying: Translated<'copying'> = {
  copy: '复制',
  copied: '已复制',
  byHand: '请手动复制：本页不能写入剪贴板。',
};
