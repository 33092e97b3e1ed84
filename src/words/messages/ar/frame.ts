// The frame of every place: the bar, the title of the page, passing messages.
import type { Translated } from '../translation';

export const frame: Translated<'frame'> = {
  app: 'Headstart',
  places: 'الأماكن',
  title: '{place} · Headstart',
  sectionTitle: '{section} · {place} · Headstart',
  notifications: 'الإشعارات',
  language: 'اللغة',
  theme: 'المظهر',
  themeSystem: 'كالجهاز',
  themeLight: 'فاتح',
  themeDark: 'داكن',
  unreachable: 'تعذّر جلب هذا. هل يوجد اتصال؟ اضغط مرة أخرى للمحاولة.',
};
