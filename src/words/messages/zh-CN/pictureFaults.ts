// Why a file was not taken as a picture, and what to do.
import type { Translated } from '../translation';

export const pictureFaults: Translated<'pictureFaults'> = {
  notAPicture: '“{name}”不是图片。',
  unsupported: '这个浏览器打不开“{name}”：它不认识这种图片，或文件已损坏。请先存为 JPEG 或 PNG。',
  otherKind: '这里不接收“{name}”这种文件。请先存为 JPEG 或 PNG。',
  tooLarge: '“{name}”的像素超过了浏览器能处理的。请先缩小。',
  tooLong: '“{name}”超过 {most, number} MiB，因此没有从压缩包中取出。请先缩小。',
  encrypted: '“{name}”有密码保护，因此略去。请不带密码重新打包。',
  otherPacking: '“{name}”的压缩方式在这里无法读取，因此略去。请重新打包成普通的 zip。',
  empty: '“{name}”是空的：文件没有内容。请重新复制或下载。',
  unreadable: '无法从原处读取“{name}”。请重新选择。',
  cutShort: '“{name}”不完整：图片的大部分缺失。请重新复制或下载。',
  endsEarly: '{count, plural, other {{names}不完整：图片缺了一部分，但仍已接收。}}',
  broken: '“{name}”已损坏。',
  more: '{count, plural, other {另有 # 张也无法接收。}}',
  sample: '这张图片打不开，所以没有学习。',
  embedding: '骨干网络在这台设备上没能从这张图片得到可用的数字，所以没有学习。',
};
