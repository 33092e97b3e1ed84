// Labels that may be wrong, to be looked at one after the other.
import type { Translated } from '../translation';

export const worthALook: Translated<'worthALook'> = {
  title: 'Vale olhar de novo',
  some: '{count, plural, one {Uma classe pode estar errada.} other {# classes podem estar erradas, a mais provável primeiro.}}',
  how: 'A cabeça não aprendeu estas imagens e tem mais certeza de outra classe do que costuma ter. Ela pode errar: quem decide é você.',
  none: 'Nenhuma classe parece errada',
  noneText: 'Cada imagem perguntada parece da sua classe, ou você disse que a classe está certa.',
  asks: 'Duvida-se das classes depois que a cabeça foi perguntada sobre imagens que não tinha aprendido. Grave cada classe mais uma vez, e então será.',
  list: 'Classes que podem estar erradas',
  keep: 'A classe está certa',
  more: '{count, plural, one {Mostrar mais #} other {Mostrar mais #}}',
};
