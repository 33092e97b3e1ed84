// What can be done with projects, with uploads that ended early, and with what could not be saved.
import type { Translated } from '../translation';

export const projects: Translated<'projects'> = {
  new: '新建项目',
  open: '打开',
  pictures: '{count, plural, other {# 张图片}}',
  picturesNotSaved: '{count, plural, other {# 张图片}}，未保存',
  picturesPartly: '{count, plural, other {# 张图片}}，缺其他图片',
  delete: '删除项目',
  deleted: '这个项目已在另一个标签页中删除。你看到的是这个标签页之前读到的内容。',
  openAnother: '打开另一个项目',
  deleteAsk: '删除“{name}”？',
  deleteMeans: '它的类别和样本会从这台设备删除。无法撤销。',
  upload: '继续上传',
  uploadBack: '回去继续上传',
  uploadTakeBack: '取回项目并继续上传',
  leaveOut: '略过它们',
  ok: '好',
  saveAgain: '再次保存',
  takeBack: '取回项目',
};
