// Words that belong to no part of the app alone.
import type { Translated } from '../translation';

export const common: Translated<'common'> = {
  cancel: '取消',
  close: '关闭',
  quoted: '“{name}”',
  progress: '{done, number} / {total, number}',
  reload: '重新加载',
  technicalDetails: '技术细节',
  tryAgain: '再试一次',
  showFewer: '收起',
  randomWeights: '{name}，随机权重',
  dropFile: '把文件拖到这里',
};
