// A head as a QR code.
import type { Translated } from '../translation';

export const qrCode: Translated<'qrCode'> = {
  ofLink: '链接的二维码',
  precision: '精细程度',
  fits: '放得进二维码',
  finest: '最精细的链接',
  room: '{classes, plural, other {一个二维码大约放得下 # 个这样的类别。类别越多，链接越粗糙。}}',
  dense: '{letters, number} 个字符的二维码很密。很少有摄像头能从屏幕上读出超过 {best, number} 个字符：请先试一试再依靠它。',
  hereOnly: '这个链接的二维码对手机没有用：网址只在这台电脑上有效。',
  ownServer: '如果 Headstart 由你自己运行',
  ownServerHow: '请用 npm run serve -- --host 启动它，打开它随后给出的局域网网址，再在那里生成链接。',
  anyway: '仍然显示二维码',
  tooLong: '二维码放不下这么多：请分享链接，或保存分类头文件。',
  scan: '二维码',
  scanFor: '来自另一个屏幕或纸上的分类头。它立刻就能预测，你自己的样本不变。',
  camera: '用摄像头扫描',
  picture: '选择一张它的图片',
  looking: '把二维码放到摄像头前',
  seen: '摄像头看到的画面',
  none: '这张图片里没有找到二维码。请靠近一些、正对着拍，拍下整个二维码和四周的一点白边。',
  other: '这个二维码里没有分类头。含有分类头的二维码来自“分享”中的“链接”。',
  notAPicture: '这个文件不是可以查看的图片。请选择 JPEG、PNG 或 WebP 图片。',
  pictureTooLarge: '这张图片的像素太多。请选择小一些的，或把二维码剪下来。',
  stopped: '寻找二维码已停止：应用缺少一部分。请在联网时重新加载本页，然后再试。',
};
