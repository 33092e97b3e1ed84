// The frame of every place: the bar, the title of the page, passing messages.
import type { Translated } from '../translation';

export const frame: Translated<'frame'> = {
  app: 'Headstart',
  places: 'Áreas',
  title: '{place} · Headstart',
  sectionTitle: '{section} · {place} · Headstart',
  notifications: 'Avisos',
  language: 'Idioma',
  theme: 'Apariencia',
  themeSystem: 'Como el dispositivo',
  themeLight: 'Clara',
  themeDark: 'Oscura',
  unreachable: 'No se pudo descargar. ¿Hay conexión? Pulsa de nuevo para intentarlo.',
};
