// The camera: why there is none, and what to do.
import type { Translated } from '../translation';

export const camera: Translated<'camera'> = {
  none: '没有找到摄像头。请改为上传图片，或在有摄像头后再试。',
  refused: '这里不允许使用摄像头。请在地址栏的网站设置中允许，然后再试，或改为上传图片。',
  busy: '另一个程序正在使用摄像头。请在那里关闭后再试。',
  unplugged: '摄像头被拔下了。你录下的都保留着。请接好后重新打开。',
  insecure: '浏览器只把摄像头交给安全页面。请用 https 或 localhost 打开本页，或改为上传图片。',
  unsupported: '这个浏览器不能使用摄像头。请改为上传图片，或使用较新的 Chrome、Edge、Firefox 或 Safari。',
  silent: '摄像头开着，却没有画面。请取下遮挡，关闭其他占用它的程序，或在“摄像头选项”中换一个。你录下的都保留着。',
};
