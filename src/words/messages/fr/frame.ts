// The frame of every place: the bar, the title of the page, passing messages.
import type { Translated } from '../translation';

export const frame: Translated<'frame'> = {
  app: 'Headstart',
  places: 'Rubriques',
  title: '{place} · Headstart',
  sectionTitle: '{section} · {place} · Headstart',
  notifications: 'Notifications',
  language: 'Langue',
  theme: 'Apparence',
  themeSystem: 'Comme l’appareil',
  themeLight: 'Clair',
  themeDark: 'Sombre',
  unreachable: 'Ceci n’a pas pu être récupéré. Y a-t-il une connexion ? Appuyez de nouveau pour essayer.',
};
