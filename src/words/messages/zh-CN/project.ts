// The open project in the bar, and whether it is saved.
import type { Translated } from '../translation';

export const project: Translated<'project'> = {
  name: '项目名称',
  menu: '项目',
  saved: '已保存',
  saving: '正在保存',
  notSaved: '未保存',
  notKept: '不会保留',
  elsewhere: '这个项目在另一个标签页中打开着，所以在这里只能查看。一切都在那里保存。',
  workHere: '改在这里使用',
};
