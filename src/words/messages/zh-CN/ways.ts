// The place Share: ways out and in.
import type { Translated } from '../translation';

export const ways: Translated<'ways'> = {
  out: '保存和分享',
  outHint: '除了你自己保存或发送的，没有任何东西离开这台设备。',
  in: '打开',
  inHint: '请在下面选择文件，或拖到这里或页面的任何地方。它是什么由内容决定，不看名称。',
  inHintByTouch: '请在下面选择文件。它是什么由内容决定，不看名称。',
};
