// The camera while it is on: what can be set, and what is said when there is no picture.
import type { Translated } from '../translation';

export const capture: Translated<'capture'> = {
  camera: '摄像头',
  turnOff: '关闭摄像头',
  options: '摄像头选项',
  mirror: '镜像',
  mirrored: '图片按你看到的样子保存和识别：左右相反，文字也是反的。',
  notMirrored: '图片按你看到的样子保存和识别：没有左右相反。',
  rate: '每秒样本数',
  countdown: '倒计时',
  noCountdown: '无',
  seconds: '{seconds, plural, other {# 秒}}',
  numbered: '摄像头 {number}',
  front: '前置摄像头',
  rear: '后置摄像头',
  noPicture: '没有画面',
  tryAgain: '再试摄像头',
  forTest: '用于测试',
};
