// What the head says of the camera and of pictures that are tried.
import type { Translated } from '../translation';

export const answers: Translated<'answers'> = {
  notSure: '不确定',
  seen: '分类头看到的画面',
  predictions: '预测',
  predictionsIfItHadTo: '预测（如果一定要选）',
  starting: '摄像头正在启动。',
  off: '摄像头已关闭。',
  turnOn: '打开',
  tryTest: '用一张测试图片试试',
  testPictureOf: '{class}的测试图片',
  unusableNow: '在这台设备上，骨干网络无法从这张图片得到可用的数字。请在“详细信息”中选择另一种设备。',
  unusable: '在这台设备上，骨干网络无法从这张图片得到可用的数字。',
  noHead: '还没有分类头。',
  waiting: '正在等待骨干网络……',
  trying: '正在识别图片',
  tried: '试过的图片',
  pictures: '{count, plural, other {# 张图片}}',
  showAll: '{count, plural, other {显示全部 # 张图片}}',
  remove: '移除 {name}',
  removeAll: '全部移除',
};
