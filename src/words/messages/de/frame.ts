// The frame of every place: the bar, the title of the page, passing messages.
import type { Translated } from '../translation';

export const frame: Translated<'frame'> = {
  app: 'Headstart',
  places: 'Bereiche',
  title: '{place} · Headstart',
  sectionTitle: '{section} · {place} · Headstart',
  notifications: 'Mitteilungen',
  language: 'Sprache',
  theme: 'Aussehen',
  themeSystem: 'Wie das Gerät',
  themeLight: 'Hell',
  themeDark: 'Dunkel',
  unreachable: 'Das konnte nicht geholt werden. Besteht eine Verbindung? Drücke noch einmal, um es zu versuchen.',
};
