// The frame of every place: the bar, the title of the page, passing messages.
import type { Translated } from '../translation';

export const frame: Translated<'frame'> = {
  app: 'Headstart',
  places: 'Lugares',
  title: '{place} · Headstart',
  sectionTitle: '{section} · {place} · Headstart',
  notifications: 'Avisos',
  language: 'Idioma',
  theme: 'Aparência',
  themeSystem: 'Como o dispositivo',
  themeLight: 'Clara',
  themeDark: 'Escura',
  unreachable: 'Não foi possível buscar isto. Há conexão? Toque de novo para tentar.',
};
