// A backbone on its way: how far it is.
import type { Translated } from '../translation';

export const arriving: Translated<'arriving'> = {
  loading: '正在加载骨干网络',
  loadingNamed: '正在加载 {backbone}',
  starting: '正在启动设备',
  startingNamed: '正在启动 {backbone}',
  startingAgain: '设备停止了，正在重新启动',
  part: '{loaded} / {total} MB',
};
