// What is copied to the clipboard.
import type { Translated } from '../translation';

export const copying: Translated<'copying'> = {
  copy: '复制',
  copied: '已复制',
  byHand: '请手动复制：本页不能写入剪贴板。',
  link: '复制链接',
  linkCopied: '链接已复制',
  linkByHand: '指向这个工具及其设置的链接',
};
