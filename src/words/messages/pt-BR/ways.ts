// The place Share: ways out and in.
import type { Translated } from '../translation';

export const ways: Translated<'ways'> = {
  out: 'Salvar e compartilhar',
  outHint: 'Nada sai deste dispositivo além do que você salvar ou enviar.',
  in: 'Abrir',
  inHint: 'Escolha um arquivo abaixo, ou solte-o aqui ou em qualquer lugar da página. O que ele é se vê pelo conteúdo, não pelo nome.',
  inHintByTouch: 'Escolha um arquivo abaixo. O que ele é se vê pelo conteúdo, não pelo nome.',
};
