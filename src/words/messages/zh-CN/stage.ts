// The camera while it is off or being turned on.
import type { Translated } from '../translation';

export const stage: Translated<'stage'> = {
  turnOn: '打开摄像头',
  hint: '然后按住某个类别的按钮：摄像头的每个画面都会成为那个<class>类别</class>的<sample>样本</sample>。',
  drawn: '没有摄像头？使用绘制的图片',
  asking: '正在请求摄像头。浏览器询问时请允许。',
};
