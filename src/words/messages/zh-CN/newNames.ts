// What things are called until a person names them.
import type { Translated } from '../translation';

export const newNames: Translated<'newNames'> = {
  class: '类别',
  project: '项目',
  firstProject: '我的第一个项目',
  foundClass: '找回的',
  picture: '图片',
  backbone: '我的骨干网络',
};
