// The frame of every place: the bar, the title of the page, passing messages.
import type { Translated } from '../translation';

export const frame: Translated<'frame'> = {
  app: 'Headstart',
  places: '栏目',
  title: '{place} · Headstart',
  sectionTitle: '{section} · {place} · Headstart',
  notifications: '通知',
  language: '语言',
  theme: '外观',
  themeSystem: '跟随设备',
  themeLight: '浅色',
  themeDark: '深色',
  unreachable: '无法获取。网络连上了吗？再按一次重试。',
};
