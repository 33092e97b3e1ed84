// The frame of every place: the bar, the title of the page, passing messages.

export const frame = {
  app: 'Headstart',
  places: 'Places',
  // Of the browser's tab.
  title: '{place} · Headstart',
  sectionTitle: '{section} · {place} · Headstart',
  notifications: 'Notifications',
  language: 'Language',
  theme: 'Theme',
  themeSystem: 'Like the device',
  themeLight: 'Light',
  themeDark: 'Dark',
  // Of what a button opens.
  unreachable: 'This could not be fetched. Is there a connection? Press again to try.',
};
