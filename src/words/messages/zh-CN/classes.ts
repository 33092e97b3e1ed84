// The cards of classes: what the first screen shows of them.
import type { Translated } from '../translation';

export const classes: Translated<'classes'> = {
  name: '类别名称',
  samples: '{count, plural, other {# 个样本}}',
  off: '不参与 · {count, plural, other {# 个样本}}',
  alike: '另一个类别也叫“{name}”：这个显示为“{shown}”。',
  hold: '按住录制',
  countdown: '继续按住……',
  recording: '录制中……',
  record: '录制 {class}',
  upload: '上传',
  uploadTo: '上传图片到 {class}',
  dropInto: '放入 {class}',
  more: '{class} 的更多操作',
  add: '添加类别',
  showAll: '{count, plural, other {显示全部 # 个类别}}',
  fromFolders: '用文件夹新建类别',
  ways: '你也可以把图片拖到某个类别上，或粘贴到那里。拖到这里的每个文件夹都会成为一个类别。',
  waysByTouch: '你选择的每个文件夹都会成为一个类别。',
  drop: '拖入图片或文件夹',
  looking: '正在查看文件夹',
  found: '{count, plural, other {找到 # 个文件}}',
  adding: '正在添加图片',
  embedding: '骨干网络正在看你的样本',
};
