// What is copied to the clipboard.
import type { Translated } from '../translation';

export const copying: Translated<'copying'> = {
  copy: 'Copiar',
  copied: 'Copiado',
  byHand: 'Copie à mão: esta página não pode escrever na área de transferência.',
  link: 'Copiar o link',
  linkCopied: 'Link copiado',
  linkByHand: 'O link para esta ferramenta, com seus ajustes',
};
